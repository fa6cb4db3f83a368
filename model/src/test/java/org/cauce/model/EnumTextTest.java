package org.cauce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.place.Country;
import org.cauce.model.source.Confidence;
import org.cauce.model.time.Mark;
import org.cauce.model.time.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumTextTest {
    /** Countries are written as their codes; the others are parts of the text of a period. */
    private static final ImmutableSet<Class<?>> OTHERS =
            ImmutableSet.of(Country.class, Mark.class, Season.Name.class, Season.Hemisphere.class);

    static ImmutableList<Class<?>> enums() {
        return ModelClasses.enums()
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !OTHERS.contains(type))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void knowsAllEnumerations() {
        assertThat(enums()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void readsEveryTextThatItWrites(Class<?> type) throws JsonProcessingException {
        for (Object value : type.getEnumConstants()) {
            assertThat(value.toString()).matches("[a-z]+(-[a-z]+)*");
            assertThat(parse(type, value.toString())).isSameAs(value);
            assertThat(Noun.PLAIN.writeValueAsString(value)).isEqualTo("\"" + value + "\"");
            assertThat(Noun.PLAIN.readValue("\"" + value + "\"", type)).isSameAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void refusesOtherTextsAndListsItsOwn(Class<?> type) {
        String last = type.getEnumConstants()[type.getEnumConstants().length - 1].toString();
        for (String text : ImmutableList.of("", "no-such", last.toUpperCase(Locale.ROOT), last + " ", "0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse(type, text))
                    .withMessageStartingWith("Unknown ")
                    .withMessageContaining("'" + text + "': expected one of ")
                    .withMessageEndingWith(last);
        }
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> Noun.PLAIN.readValue("0", type));
    }

    @Test
    void namesTheEnumerationInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.parse("sure"))
                .withMessage("Unknown confidence 'sure': expected one of high, medium, low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.CurrencyBasis.parse("x"))
                .withMessage("Unknown amount currency basis 'x': expected one of printed, dollar-sign");
    }

    @Test
    void shortensHostileText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("x".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
    }

    private static Object parse(Class<?> type, String text) {
        try {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("parse"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " has no parse"))
                    .invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
