package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

    private static final ImmutableList<Magnitude> PRINTED =
            ImmutableList.of(Magnitude.THOUSAND, Magnitude.MILLION, Magnitude.BILLION, Magnitude.TRILLION);

    private static Quantity read(String text, String unit) {
        return Quantity.findPrinted(text, Unit.of(unit)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$221.6 million; USD; 221600000; million; 1",
                "$1.485 billion; USD; 1485000000; billion; 3",
                "$5.8 Billion; USD; 5800000000; billion; 1",
                "US$1 trillion; USD; 1000000000000; trillion; 0",
                "USD 5 thousand; USD; 5000; thousand; 0",
                "EUR 1,234.50; EUR; 1234.5; ; 2",
                "6,310 MXN; MXN; 6310; ; 0",
                "24.6 billion; USD; 24600000000; billion; 1",
                "-$5 million; USD; -5000000; million; 0",
                "$1.25 million; USD-per-minute; 1250000; million; 2",
                "1,865,379; persons; 1865379; ; 0",
                "4 million; persons; 4000000; million; 0",
                "1 million persons; persons; 1000000; million; 0",
                "10,000 jobs; jobs; 10000; ; 0",
                "39.1%; percent; 39.1; ; 1",
                "31 %; percent; 31; ; 0",
                "1.5 percent; percent; 1.5; ; 1",
                "0.7 per cent; percent-of-gni; 0.7; ; 1",
                "9.85; percent-of-gdp; 9.85; ; 2",
                "1.5 percent of GDP; percent-of-gdp; 1.5; ; 1",
                "−2.3%; percent; -2.3; ; 1",
                "0; count; 0; ; 0",
                "zero; count; 0; ; 0",
                "eleven; count; 11; ; 0",
                "79.0; percent-of-employment; 79; ; 1"
            })
    void readsNumbersAsPrinted(String text, String unit, String number, String magnitude, int decimals) {
        Quantity quantity = read(text, unit);
        assertThat(quantity.number()).contains(new BigDecimal(number));
        assertThat(quantity.magnitude().map(Magnitude::toString).orElse(null)).isEqualTo(magnitude);
        assertThat(quantity.decimals()).hasValue(decimals);
        assertThat(quantity.bound()).isEqualTo(Bound.EXACT);
        assertThat(quantity.printed()).contains(text);
        assertThat(quantity.qualifier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nearly 4 million; persons; nearly; nearly; 4000000",
                "almost 2,000; persons; nearly; almost; 2000",
                "around $1 billion; USD; about; around; 1000000000",
                "about 3.4 million; persons; about; about; 3400000",
                "More than 2.5 million; persons; more-than; More than; 2500000",
                "over $5.8 billion; USD; more-than; over; 5800000000",
                "at least 937,000; persons; at-least; at least; 937000",
                "2.5 hectares or more; hectares; at-least; or more; 2.5",
                "two or more; count; at-least; or more; 2",
                "less than 19%; percent; less-than; less than; 19",
                "fewer than 20; count; less-than; fewer than; 20",
                "up to 8 months; months; at-most; up to; 8",
                "within the top 25; rank; at-most; within the top; 25",
                "one of the top three; rank; at-most; one of the top; 3",
                "among the top five; rank; at-most; among the top; 5",
                "An estimated 70,000; persons; estimated; An estimated; 70000",
                "it is believed 61; count; believed; it is believed; 61",
                "nearly half; percent; nearly; nearly; 50",
                "more than half; percent; more-than; more than; 50"
            })
    void readsTheQualifierAsPrinted(String text, String unit, String bound, String qualifier, String number) {
        Quantity quantity = read(text, unit);
        assertThat(quantity.bound()).isEqualTo(Bound.parse(bound));
        assertThat(quantity.qualifier()).contains(qualifier);
        assertThat(quantity.number()).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "half, percent, 1/2, 50",
        "Half, ratio, 1/2, 0.5",
        "two-thirds, ratio, 2/3, 0.6666666666666666666666666666666667",
        "three quarters, percent-of-population, 3/4, 75",
        "A fifth, percent, 1/5, 20",
        "one tenth, percent, 1/10, 10"
    })
    void readsFractionsInWordsAsAbout(String text, String unit, String fraction, String number) {
        Quantity quantity = read(text, unit);
        assertThat(quantity.fraction()).contains(Fraction.parse(fraction));
        assertThat(quantity.number()).contains(new BigDecimal(number));
        assertThat(quantity.bound()).isEqualTo(Bound.ABOUT);
        assertThat(quantity.decimals()).isEmpty();
    }

    @Test
    void readsAThirdWithAsManyDigitsAsADivisionGives() {
        assertThat(read("A third", "percent").number()).contains(new BigDecimal("33." + "3".repeat(32)));
    }

    @ParameterizedTest
    @CsvSource({
        "the majority, percent, majority",
        "vast majority, percent-of-population, majority",
        "Several, count, several",
        "millions, persons, millions"
    })
    void readsWordsWithoutANumber(String text, String unit, String bound) {
        Quantity quantity = read(text, unit);
        assertThat(quantity.bound()).isEqualTo(Bound.parse(bound));
        assertThat(quantity.number()).isEmpty();
        assertThat(quantity.qualifier()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // decimal comma, or thousands in the wrong place
                "1,5; percent",
                "1,50; USD",
                "1234,567; persons",
                "1,23,456; persons",
                "1.234,5; USD",
                "1.2.3; count",
                "1 500; persons",
                "1'500; persons",
                "1_500; persons",
                // not a plain number
                "007; count",
                ".5; ratio",
                "5.; ratio",
                "+5; count",
                "1e6; persons",
                "٣; count",
                "½; percent",
                // what is printed does not fit the unit
                "$5; EUR",
                "$5; persons",
                "5 USD; EUR",
                "$5; MXN-per-USD",
                "39%; persons",
                "4 million; percent",
                "4 million %; percent",
                "12 months; years",
                "$5%; percent",
                "$5 USD; USD",
                "EUR 5; USD",
                // more than a number
                "$1.4 million [sic]; USD",
                "44% ($3.5 billion); USD",
                "5–10; count",
                "5-10; count",
                "only 3; count",
                "$31 million per country; USD",
                "22 projects; count",
                "around 5 or more; count",
                "4 millions; persons",
                // words in doubt
                "third; percent",
                "two third; percent",
                "a thirds; percent",
                "half; persons",
                "half a million; persons",
                "the majority; persons",
                "at least three; rank",
                "dozens; count",
                "one percent; percent",
                "nearly; persons",
                "top; rank",
                "three thirds; percent"
            })
    void givesNothingWhereInDoubt(String text, String unit) {
        assertThat(Quantity.findPrinted(text, Unit.of(unit))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "$", "nearly "})
    void givesNothingForNoNumber(String text) {
        assertThat(Quantity.findPrinted(text, Unit.USD)).isEmpty();
    }

    @Test
    void seesNoBreakSpacesAsSpaces() {
        assertThat(read("31\u00a0%", "percent").number()).contains(new BigDecimal("31"));
        assertThat(read("4\u202fmillion", "persons").printed()).contains("4\u202fmillion");
    }

    @Test
    void givesNothingForMoreDigitsThanAreKept() {
        assertThat(Quantity.findPrinted("9".repeat(38), Unit.COUNT)).isPresent();
        assertThat(Quantity.findPrinted("9".repeat(39), Unit.COUNT)).isEmpty();
        assertThat(Quantity.findPrinted("9".repeat(10_000_000), Unit.COUNT)).isEmpty();
    }

    @Test
    void readsBackEveryNumberThatItCanPrint() {
        for (int seed = 0; seed < 3_000; seed++) {
            Samples samples = new Samples(seed);
            int decimals = samples.below(4);
            BigDecimal mantissa = BigDecimal.valueOf(samples.below(10_000_000), decimals);
            String text = String.format(Locale.ROOT, "%,d", mantissa.toBigInteger())
                    + mantissa.toPlainString().replaceFirst("[0-9]+", "");
            Magnitude magnitude = samples.any(PRINTED);
            Quantity quantity = read("nearly $" + text + " " + magnitude, "USD");
            assertThat(quantity.mantissa()).as("seed %d: %s", seed, text).contains(mantissa);
            assertThat(quantity.number().orElseThrow())
                    .as("seed %d: %s", seed, text)
                    .isEqualByComparingTo(mantissa.multiply(magnitude.factor()));
        }
    }
}
