package org.cauce.io.internal.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.cauce.io.internal.xml.XmlCursor;

/** Which styles of cells show a number as a date, and the date that it is. */
final class DateStyles {
    private static final Pattern NOT_A_FIELD = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DATE_FIELD = Pattern.compile("[yYdD]|[mM]{3,}|[hHsS]");
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final BitSet dates = new BitSet();
    private final LocalDate epoch;

    private DateStyles(boolean from1904) {
        this.epoch = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    static DateStyles read(Parts parts, String part, boolean from1904) throws IOException {
        DateStyles styles = new DateStyles(from1904);
        if (!part.isEmpty()) {
            try (XmlCursor xml = parts.open(part)) {
                styles.readAll(xml);
            }
        }
        return styles;
    }

    private void readAll(XmlCursor xml) throws IOException {
        Map<String, String> formats = new HashMap<>();
        xml.toChild(false);
        while (xml.toChild(false)) {
            switch (xml.name()) {
                case "numFmts" -> readFormats(xml, formats);
                case "cellXfs" -> readStyles(xml, formats);
                default -> xml.skip();
            }
        }
    }

    private static void readFormats(XmlCursor xml, Map<String, String> formats) throws IOException {
        while (xml.toChild(false)) {
            formats.put(Parts.attribute(xml, "numFmtId"), Parts.attribute(xml, "formatCode"));
            xml.skip();
        }
    }

    private void readStyles(XmlCursor xml, Map<String, String> formats) throws IOException {
        int style = 0;
        while (xml.toChild(false)) {
            dates.set(style++, isDate(Parts.attribute(xml, "numFmtId"), formats));
            xml.skip();
        }
    }

    /** Formats 14 to 22 and 45 to 47 are dates and times in every workbook (ECMA-376, part 1, 18.8.30). */
    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return DATE_FIELD
                    .matcher(NOT_A_FIELD.matcher(format).replaceAll(""))
                    .find();
        }
        return id.matches("1[4-9]|2[0-2]|4[5-7]");
    }

    boolean isDate(String style) {
        return style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
    }

    /** {@return the date of a number, by ISO 8601; the number itself if it is none} */
    String date(String number) {
        if (number.length() > 40 || !number.matches("[0-9]+(\\.[0-9]+)?")) {
            return number;
        }
        BigDecimal days = new BigDecimal(number);
        if (days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(LAST_DAY) >= 0) {
            return number;
        }
        long whole = days.longValue();
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return text(day(whole).atStartOfDay().plusSeconds(seconds));
    }

    /** Excel believes that 1900 was a leap year: before 1 March 1900 it counts one day less. */
    private LocalDate day(long whole) {
        return epoch.plusDays(epoch.getYear() == 1899 && whole < 61 ? whole + 1 : whole);
    }

    private static String text(LocalDateTime time) {
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? time.toLocalDate().toString() : time.toString();
    }
}
