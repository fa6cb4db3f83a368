package org.cauce.model.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a quantity out of its text as printed; gives nothing wherever in doubt. */
final class PrintedText {

    private static final int LONGEST = 100;

    private static final ImmutableMap<String, Bound> WORDS_ONLY = ImmutableMap.<String, Bound>builder()
            .put("majority", Bound.MAJORITY)
            .put("a majority", Bound.MAJORITY)
            .put("the majority", Bound.MAJORITY)
            .put("vast majority", Bound.MAJORITY)
            .put("the vast majority", Bound.MAJORITY)
            .put("several", Bound.SEVERAL)
            .put("millions", Bound.MILLIONS)
            .buildOrThrow();

    private static final ImmutableMap<String, Bound> QUALIFIERS = ImmutableMap.<String, Bound>builder()
            .put("about", Bound.ABOUT)
            .put("approximately", Bound.ABOUT)
            .put("around", Bound.ABOUT)
            .put("roughly", Bound.ABOUT)
            .put("almost", Bound.NEARLY)
            .put("nearly", Bound.NEARLY)
            .put("more than", Bound.MORE_THAN)
            .put("over", Bound.MORE_THAN)
            .put("at least", Bound.AT_LEAST)
            .put("no fewer than", Bound.AT_LEAST)
            .put("no less than", Bound.AT_LEAST)
            .put("fewer than", Bound.LESS_THAN)
            .put("less than", Bound.LESS_THAN)
            .put("under", Bound.LESS_THAN)
            .put("at most", Bound.AT_MOST)
            .put("no more than", Bound.AT_MOST)
            .put("up to", Bound.AT_MOST)
            .put("an estimated", Bound.ESTIMATED)
            .put("estimated", Bound.ESTIMATED)
            .put("believed to be", Bound.BELIEVED)
            .put("it is believed", Bound.BELIEVED)
            .buildOrThrow();

    private static final ImmutableMap<String, Bound> RANK_QUALIFIERS = ImmutableMap.of(
            "among the top", Bound.AT_MOST,
            "in the top", Bound.AT_MOST,
            "one of the top", Bound.AT_MOST,
            "within the top", Bound.AT_MOST);

    private static final ImmutableMap<String, Bound> AFTERTHOUGHTS =
            ImmutableMap.of("or more", Bound.AT_LEAST, "or less", Bound.AT_MOST, "or fewer", Bound.AT_MOST);

    private static final ImmutableList<String> NUMBER_WORDS = ImmutableList.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final ImmutableMap<String, Integer> PARTS =
            ImmutableMap.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);

    private static final Pattern FRACTION =
            Pattern.compile("(?:(a|one|two|three|four)[ -])?(half|third|quarter|fifth|tenth)(s)?");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-−])?(?<before>US\\$|\\$|[A-Z]{3} )?(?<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*)"
                    + "(?:\\.(?<decimals>[0-9]+))?(?<after>.*)");

    private static final Pattern AFTER = Pattern.compile(
            "(?: (?<magnitude>thousand|million|billion|trillion))?(?<unit>.*)", Pattern.CASE_INSENSITIVE);

    private final String printed;
    private final Unit unit;
    private String rest;
    private Bound bound = Bound.EXACT;
    private @Nullable String qualifier;

    PrintedText(String printed, Unit unit) {
        this.printed = printed;
        this.unit = unit;
        // no-break spaces, wide and narrow, stand between number and unit in careful typesetting
        this.rest = printed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    Optional<Quantity> read() {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        return wordOnly().or(() -> {
            takeQualifier();
            return numberWord().or(this::fraction).or(this::number);
        });
    }

    private Optional<Quantity> wordOnly() {
        Bound word = WORDS_ONLY.get(lower(rest));
        if (word == null || (word == Bound.MAJORITY && !unit.isPercent())) {
            return Optional.empty();
        }
        return Optional.of(Quantity.builder()
                .bound(word)
                .unit(unit)
                .printed(printed)
                .qualifier(rest)
                .build());
    }

    private void takeQualifier() {
        // "at least third" may mean third or better, or third or worse; only "top" is clear
        ImmutableMap<String, Bound> before = unit.isRank() ? RANK_QUALIFIERS : QUALIFIERS;
        ImmutableMap<String, Bound> after = unit.isRank() ? ImmutableMap.of() : AFTERTHOUGHTS;
        String text = lower(rest);
        before.keySet().stream()
                .filter(words -> text.startsWith(words + " "))
                .findFirst()
                .ifPresentOrElse(
                        words -> takeFirst(words, before),
                        () -> after.keySet().stream()
                                .filter(words -> text.endsWith(" " + words))
                                .findFirst()
                                .ifPresent(words -> takeLast(words, after)));
    }

    private void takeFirst(String words, ImmutableMap<String, Bound> meanings) {
        bound = meanings.getOrDefault(words, bound);
        qualifier = rest.substring(0, words.length());
        rest = rest.substring(words.length()).strip();
    }

    private void takeLast(String words, ImmutableMap<String, Bound> meanings) {
        int start = rest.length() - words.length();
        bound = meanings.getOrDefault(words, bound);
        qualifier = rest.substring(start);
        rest = rest.substring(0, start).strip();
    }

    private Optional<Quantity> numberWord() {
        int number = NUMBER_WORDS.indexOf(lower(rest));
        return number < 0 || unit.isMoney() || unit.isPercent()
                ? Optional.empty()
                : Optional.of(quantity(BigDecimal.valueOf(number)).decimals(0).build());
    }

    private Optional<Quantity> fraction() {
        Matcher words = FRACTION.matcher(lower(rest));
        if (!words.matches() || !(unit.isPercent() || unit.equals(Unit.RATIO))) {
            return Optional.empty();
        }
        String count = words.group(1);
        int numerator = count == null || count.equals("a") ? 1 : NUMBER_WORDS.indexOf(count);
        int denominator = PARTS.getOrDefault(words.group(2), 1);
        boolean plural = words.group(3) != null;
        // "third" alone is a place in an order, unlike "half"
        boolean ordinal = count == null && denominator > 2;
        if (ordinal || plural != numerator > 1 || numerator >= denominator) {
            return Optional.empty();
        }
        Fraction part = Fraction.of(numerator, denominator);
        BigDecimal number = part.of(unit.isPercent() ? BigDecimal.valueOf(100) : BigDecimal.ONE);
        bound = bound == Bound.EXACT ? Bound.ABOUT : bound;
        return Optional.of(quantity(number).fraction(part).build());
    }

    private Optional<Quantity> number() {
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches()) {
            return Optional.empty();
        }
        Matcher after = AFTER.matcher(number.group("after"));
        boolean understood = after.matches() && agrees(number.group("before"), after);
        String decimals = number.group("decimals");
        String digits = number.group("whole").replace(",", "") + (decimals == null ? "" : "." + decimals);
        if (!understood || digits.length() > Digits.MOST_STATED) {
            return Optional.empty();
        }
        Optional<Magnitude> magnitude =
                Optional.ofNullable(after.group("magnitude")).map(word -> Magnitude.parse(lower(word)));
        BigDecimal plain =
                new BigDecimal(digits).multiply(magnitude.orElse(Magnitude.ONE).factor());
        return Optional.of(quantity(number.group("sign") == null ? plain : plain.negate())
                .magnitude(magnitude)
                .decimals(decimals == null ? 0 : decimals.length())
                .build());
    }

    private Quantity.Builder quantity(BigDecimal number) {
        return Quantity.builder()
                .number(number)
                .bound(bound)
                .unit(unit)
                .printed(printed)
                .qualifier(Optional.ofNullable(qualifier));
    }

    /** Whether what is printed before and after the number fits the unit, and is printed on one side only. */
    private boolean agrees(@Nullable String before, Matcher after) {
        String behind = after.group("unit");
        if (before != null) {
            return behind.isEmpty() && isCurrency(before);
        }
        if (behind.isEmpty()) {
            return after.group("magnitude") == null || !unit.isPercent();
        }
        boolean unitWords = lower(behind).equals(" " + unit.words());
        if (unit.isPercent()) {
            boolean percent = unitWords || behind.matches(" ?%| percent| per cent");
            return percent && after.group("magnitude") == null;
        }
        return unitWords || (behind.startsWith(" ") && isCurrency(behind.strip()));
    }

    private boolean isCurrency(String sign) {
        String code = sign.contains("$") ? "USD" : sign.strip();
        return unit.currency()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
