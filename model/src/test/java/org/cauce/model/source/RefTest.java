package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
    @ParameterizedTest
    @EnumSource
    void readsTheTextThatItWritesOfEveryKind(Kind kind) {
        Ref ref = kind.ref("an-id:with.a_colon");
        assertThat(Ref.parse(ref.toString())).isEqualTo(ref).hasSameHashCodeAs(ref);
        assertThat(ref).hasToString(kind + ":an-id:with.a_colon");
        assertThat(ref.is(kind)).isTrue();
        assertThat(ref.kind()).isEqualTo(kind);
        assertThat(ref.id()).isEqualTo("an-id:with.a_colon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "carsi            | Reference 'carsi' names no kind",
                ":carsi           | Reference ':carsi' names no kind",
                "''               | Reference '' names no kind",
                "plan:carsi       | Unknown kind 'plan': expected one of country, grouping",
                "flow:            | Id of kind flow is '': expected a letter or digit (a-z, A-Z, 0-9), then letters",
                "'flow: x'        | Id of kind flow is ' x'",
                "'flow:x '        | Id of kind flow is 'x '",
            })
    void refusesTextThatIsNoReference(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ref.parse(text)).withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u0085b", "G 1!", "a/b", "-a", ":a", "año", "a\ud800"})
    void refusesAllButLettersDigitsAndAFewSigns(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.FLOW.ref(id))
                .withMessageEndingWith("then letters, digits, '-', '.', '_' or ':'");
    }

    @Test
    void takesIdsOfUpTo256Characters() {
        assertThat(Kind.FLOW.ref("x".repeat(256)).id()).hasSize(256);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.FLOW.ref("x".repeat(257)))
                .withMessageStartingWith(
                        "Id of kind flow is '" + "x".repeat(80) + "…': expected at most 256 characters");
    }

    @Test
    void ordersByKindThenId() {
        assertThat(ImmutableSortedSet.of(
                        Kind.FLOW.ref("a"), Kind.COUNTRY.ref("SLV"), Kind.FLOW.ref("b"), Kind.COUNTRY.ref("HND")))
                .containsExactly(
                        Kind.COUNTRY.ref("HND"), Kind.COUNTRY.ref("SLV"), Kind.FLOW.ref("a"), Kind.FLOW.ref("b"));
    }

    @Test
    void takesNoRecordForOneOfAnotherKind() {
        assertThat(Kind.ORGANISATION.ref("usaid"))
                .isNotEqualTo(Kind.INITIATIVE.ref("usaid"))
                .isNotEqualTo(Kind.ORGANISATION.ref("aid"))
                .isNotEqualTo("organisation:usaid");
        assertThat(Kind.ORGANISATION.ref("usaid").is(Kind.INITIATIVE)).isFalse();
    }

    @Test
    void refusesReferencesOfOtherKinds() {
        ImmutableSet<Ref> refs = ImmutableSet.of(Kind.PLACE.ref("city"), Kind.FLOW.ref("pledge"));
        assertThatNoException().isThrownBy(() -> Ref.require("route of a line", refs, Kind.PLACE, Kind.FLOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.require("route of a line", refs, Kind.PLACE, Kind.STATUS_CHANGE))
                .withMessage(
                        "route of a line refers to flow:pledge: expected a reference of kind [place, status-change]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.require("channel", Kind.FLOW.ref("pledge"), Kind.PLACE))
                .withMessage("channel refers to flow:pledge: expected a reference of kind [place]");
    }

    @Test
    void acceptsNothingWhereNothingIsReferredTo() {
        assertThatNoException().isThrownBy(() -> Ref.require("route", ImmutableList.of(), Kind.PLACE));
    }
}
