package org.cauce.io.worldbank;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/** Units of indicators by what their names say in brackets, in English or Spanish, or by the ending of their codes. */
final class IndicatorUnits {
    private static final Unit UNSPECIFIED = Unit.of("unspecified");
    private static final Unit LOCAL = Unit.of("local-currency");
    private static final Unit INTERNATIONAL = Unit.of("international-dollars");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)[^()]*$");
    private static final Pattern CONSTANT = Pattern.compile("(?:constant|constantes)[^0-9]*([0-9]{4})");
    private static final Pattern PER = Pattern.compile("(?:per|por cada) ([0-9][0-9,. ]*) ([a-z]+)");

    private IndicatorUnits() {}

    static Unit of(String code, String name) {
        return bracketed(name)
                .flatMap(IndicatorUnits::fromWords)
                .orElseGet(() -> code.endsWith(".CD") && name.isBlank() ? Unit.USD : UNSPECIFIED);
    }

    private static Optional<String> bracketed(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.find()
                ? Optional.of(brackets.group(1).toLowerCase(Locale.ROOT).strip())
                : Optional.empty();
    }

    private static Optional<Unit> fromWords(String words) {
        if (words.contains("%")) {
            return Optional.of(percent(words));
        }
        boolean isInternational = words.contains("international") || words.contains("internacional");
        if (isInternational && words.contains("$")) {
            return Optional.of(constant(words, "international-dollars-of-").orElse(INTERNATIONAL));
        }
        if (words.contains("us$")) {
            return Optional.of(constant(words, "USD-constant-").orElse(Unit.USD));
        }
        if (words.contains("lcu") || words.contains("moneda local") || words.contains("umn")) {
            return Optional.of(constant(words, "local-currency-constant-").orElse(LOCAL));
        }
        return words.equals("years") || words.equals("años") ? Optional.of(Unit.YEARS) : rate(words);
    }

    private static Unit percent(String words) {
        return switch (words) {
            case "% of gdp", "% del pib" -> Unit.PERCENT_OF_GDP;
            case "% of gni", "% del inb" -> Unit.PERCENT_OF_GNI;
            case "% of population", "% de la población" -> Unit.PERCENT_OF_POPULATION;
            default -> Unit.PERCENT;
        };
    }

    private static Optional<Unit> constant(String words, String prefix) {
        Matcher constant = CONSTANT.matcher(words);
        return constant.find() ? Optional.of(Unit.of(prefix + constant.group(1))) : Optional.empty();
    }

    private static Optional<Unit> rate(String words) {
        Matcher per = PER.matcher(words);
        return per.find()
                ? Optional.of(Unit.of("per-" + per.group(1).replaceAll("[^0-9]", "") + "-" + per.group(2)))
                : Optional.empty();
    }

    static Measure measure(Unit unit) {
        if (unit.isPercent()) {
            return Measure.SHARE;
        }
        if (unit.toString().startsWith("per-")) {
            return Measure.RATE;
        }
        boolean isMoney = unit.isMoney() || unit.toString().matches("(?:USD-constant|international|local)-.*");
        return isMoney ? Measure.AMOUNT : unit.equals(Unit.YEARS) ? Measure.DURATION : Measure.INDEX;
    }
}
