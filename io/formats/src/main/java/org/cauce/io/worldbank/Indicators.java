package org.cauce.io.worldbank;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Numerals;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/**
 * The indicators of the World Bank: units by a table of those that development cooperation needs most, then by what
 * stands in the brackets of the name, then by the ending of the code. Where all three are silent, the unit is
 * {@code unspecified}, and never a guess.
 */
final class Indicators {
    /** How all tables of the World Bank write numbers; {@code ..} is its mark of a missing one. */
    static final Numerals NUMERALS = Numerals.PLAIN.missing("..");

    private static final Splitter CELLS = Splitter.on('\t');
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{2,}(?:[._][A-Za-z0-9]+)+");
    private static final String VOCABULARY = "WDI";
    private static final ImmutableMap<String, List<String>> KNOWN = known();

    private Indicators() {}

    /** {@return whether a text has the form of a code, such as {@code SP.POP.TOTL}} */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Gives an indicator.
     *
     * @param code its code
     * @param name its name; blank if the file does not give it
     * @param scope which release; empty if not known
     */
    static Measured of(String code, String name, Optional<String> scope) {
        List<String> known = KNOWN.get(code);
        Unit unit = known == null ? IndicatorUnits.of(code, name) : Unit.of(known.get(1));
        Measure measure = known == null ? IndicatorUnits.measure(unit) : Measure.parse(known.get(2));
        String title = name.isBlank() && known != null ? known.get(3) : name.isBlank() ? code : name;
        return new Measured(Code.of(VOCABULARY, code), title, measure, unit, scope);
    }

    private static ImmutableMap<String, List<String>> known() {
        try (InputStream stream = Indicators.class.getResourceAsStream("indicators.tsv")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CELLS::splitToList)
                    .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells));
        } catch (IOException e) {
            throw new UncheckedIOException("indicators.tsv cannot be read", e);
        }
    }
}
