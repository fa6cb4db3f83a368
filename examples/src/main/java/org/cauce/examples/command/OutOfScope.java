package org.cauce.examples.command;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.io.FileSample;

/** Why a file is not read, told by its content. */
public final class OutOfScope {
    private static final int SHOWN = 40;
    private static final int HEAD = 2_000;
    private static final Splitter CELLS =
            Splitter.on(CharMatcher.anyOf(",;\t|")).trimResults(CharMatcher.anyOf("\" "));
    private static final Pattern NAMES = Pattern.compile(".*(?:name|code|iso3|acronym|description|concept).*");
    private static final Pattern FIGURES = Pattern.compile(".*(?:value|amount|total|rate|index|usd|[12][0-9]{3}).*");

    /** Columns that tell whose figures, and when, but not what they are. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:name|country|recipient|donor|area|iso|iso3|code|year|date|type|value|[12][0-9]{3}|)");

    private static final Pattern RATES = Pattern.compile(
            "(?i)DATE(?:,[A-Z]{3}){2,}.*|(?=.*\\bDate\\b)(?=.*\\bRate\\b)(?=.*\\bCurrency\\b)(?=.*\\bFrequency\\b).*");
    private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][^\\s/>]*)");
    private static final Pattern IATI = Pattern.compile("<iati-(?:activities|organisations)[\\s/>]");

    private OutOfScope() {}

    /**
     * {@return the reason}
     *
     * @param sample the beginning of the file
     */
    public static String reason(FileSample sample) {
        return ofBytes(sample).or(() -> ofText(sample.text().stripLeading())).orElseGet(() -> ofTable(sample));
    }

    /**
     * {@return what is wrong with a damaged file, without its name}
     *
     * @param file the name of the file, with which the message may begin
     * @param damage what happened when it was read
     */
    public static String damage(String file, IOException damage) {
        String said = String.valueOf(damage.getMessage());
        return said.startsWith(file + ": ") ? said.substring(file.length() + 2) : said;
    }

    /**
     * {@return whether a file is a table of exchange rates}
     *
     * @param sample the beginning of the file
     */
    public static boolean isRates(FileSample sample) {
        return sample.lines().stream()
                .findFirst()
                .filter(RATES.asMatchPredicate())
                .isPresent();
    }

    private static Optional<String> ofBytes(FileSample sample) {
        if (sample.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            return Optional.of("a workbook of Excel before 2007: save it as .xlsx");
        }
        if (sample.beginsWith('P', 'K')) {
            return Optional.of("a workbook or another document of no known layout");
        }
        if (sample.beginsWith('R', 'D', 'X') || sample.beginsWith('R', 'D', 'A')) {
            return Optional.of("objects of R: export them as CSV");
        }
        if (sample.beginsWith(0x1f, 0x8b) || sample.beginsWith('B', 'Z', 'h') || sample.beginsWith(0xfd, '7', 'z')) {
            return Optional.of("packed by a program of its own, perhaps R: export it as CSV, or unpack it");
        }
        if (sample.beginsWith(0x89, 'P', 'N', 'G')
                || sample.beginsWith(0xff, 0xd8)
                || sample.beginsWith('G', 'I', 'F')) {
            return Optional.of("an image");
        }
        if (sample.beginsWith('%', 'P', 'D', 'F')) {
            return Optional.of("a PDF, of which no table is read");
        }
        return sample.beginsWith('P', 'A', 'R', '1')
                ? Optional.of("Parquet: 'cauce flows ask' and 'cauce store load' read it, if it is the CRS")
                : Optional.empty();
    }

    private static Optional<String> ofText(String start) {
        String upper = start.substring(0, Math.min(HEAD, start.length())).toUpperCase(Locale.ROOT);
        if (start.isEmpty()) {
            return Optional.of("empty");
        }
        if (upper.contains("CREATE TABLE") || upper.contains("INSERT INTO") || upper.startsWith("SELECT")) {
            return Optional.of("a dump of a database: load it there, and export CSV");
        }
        if (upper.startsWith("<!DOCTYPE HTML") || upper.startsWith("<HTML")) {
            return Optional.of("a web page: the download failed, or was none");
        }
        if (upper.startsWith("<") && IATI.matcher(start).find()) {
            return Optional.of("IATI: 'cauce iati summary' tells what it holds");
        }
        if (upper.startsWith("<") && start.contains(":Structure") && start.contains("sdmx")) {
            return Optional.of("structures of SDMX, such as code lists, and no data");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of("JSON of no statistical format, such as a code list");
        }
        return start.startsWith("<")
                ? ROOT.matcher(start)
                        .results()
                        .findFirst()
                        .map(root -> "XML of no known format: its root is " + root.group(1))
                : Optional.empty();
    }

    private static String ofTable(FileSample sample) {
        String line = sample.lines().stream().findFirst().orElse("");
        if (isRates(sample)) {
            return "a table of exchange rates: 'cauce iati flows --rates' takes it";
        }
        List<String> names = CELLS.splitToStream(line.toLowerCase(Locale.ROOT)).toList();
        if (any(names.stream(), NAMES) && !any(names.stream(), FIGURES)) {
            return "a table of codes or names, without figures";
        }
        if (names.stream().allMatch(PLAIN.asMatchPredicate())) {
            return "a table that does not say what its figures are";
        }
        return "no format recognises it; it begins with \"" + line.substring(0, Math.min(SHOWN, line.length())) + "\"";
    }

    private static boolean any(Stream<String> names, Pattern pattern) {
        return names.anyMatch(pattern.asMatchPredicate());
    }
}
