package org.cauce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.source.Referring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What JSON holds of every noun, and what it refuses. A noun without a sample, or an attribute without, fails. */
class NounJsonTest {
    static ImmutableList<Noun> nouns() {
        return Noun.all();
    }

    static ImmutableList<Noun> nounsThatRefer() {
        return Noun.all().stream()
                .filter(noun -> Referring.class.isAssignableFrom(noun.type()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void knowsAllNouns() {
        assertThat(nouns()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void readsBackWhatItWrites(Noun noun) throws IOException {
        for (ObjectNode sample : noun.full()) {
            Object value = noun.read(sample);
            assertThat(noun.write(value)).isEqualTo(sample);
            assertThat(noun.read(noun.write(value))).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void writesAttributesAndNothingElse(Noun noun) {
        ImmutableSet<String> written = noun.full().stream()
                .flatMap(sample -> ImmutableList.copyOf(sample.fieldNames()).stream())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(written).containsExactlyInAnyOrderElementsOf(Sets.union(noun.attributes(), noun.typeProperties()));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void writesNothingForWhatIsAbsent(Noun noun) throws Exception {
        Object value = noun.read(noun.least());
        ObjectNode written = noun.write(value);
        assertThat(written.retain(ImmutableList.copyOf(noun.least().fieldNames())))
                .isEqualTo(noun.least());
        assertThat(noun.write(value).remove(noun.defaults()))
                .isEqualTo(noun.least().deepCopy().remove(noun.defaults()));
        for (String attribute : Sets.difference(noun.attributes(), ImmutableSet.copyOf(written.fieldNames()))) {
            Object absent = noun.type().getMethod(attribute).invoke(value);
            assertThat(noun.defaults().contains(attribute) || isEmpty(absent))
                    .as("%s is %s", attribute, absent)
                    .isTrue();
        }
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || (value instanceof Collection<?> several && several.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Multimap<?, ?> multimap && multimap.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void refusesAPropertyThatItDoesNotKnow(Noun noun) {
        ObjectNode sample = noun.least().put("colour", "red");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> noun.read(sample))
                .withMessageContaining("colour");
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void refusesToGoWithoutWhatMustBeSet(Noun noun) {
        for (String property : ImmutableList.copyOf(noun.least().fieldNames())) {
            ObjectNode sample = noun.least();
            sample.remove(property);
            assertThatExceptionOfType(JsonMappingException.class)
                    .as("without %s", property)
                    .isThrownBy(() -> noun.read(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void refusesBlankTextWhereItMustHaveText(Noun noun) {
        ObjectNode least = noun.least();
        for (String property : ImmutableList.copyOf(least.fieldNames())) {
            if (least.get(property).isTextual()) {
                assertThatExceptionOfType(JsonMappingException.class)
                        .as("blank %s", property)
                        .isThrownBy(() -> noun.read(noun.least().put(property, " ")));
            }
        }
    }

    static Stream<Arguments> refused() {
        return Noun.all().stream().flatMap(noun -> noun.refused().stream().map(refused -> Arguments.of(noun, refused)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithAMessage(Noun noun, JsonNode refused) {
        ObjectNode sample = noun.least().setAll((ObjectNode) refused.get("with"));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> noun.read(sample))
                .withMessageContaining("problem: " + refused.get("message").textValue());
    }

    @ParameterizedTest
    @MethodSource("nounsThatRefer")
    void tellsEveryReferenceThatItHolds(Noun noun) throws IOException {
        for (ObjectNode sample : noun.full()) {
            Referring value = (Referring) noun.read(sample);
            assertThat(value.references().collect(Collectors.toSet())).isEqualTo(HeldReferences.of(value));
        }
    }
}
