package org.cauce.model.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {
    private static final Ref NEW = Kind.INITIATIVE.ref("new");
    private static final Ref OLD = Kind.INITIATIVE.ref("old");
    private static final Ref THIRD = Kind.INITIATIVE.ref("third");

    private static Link link(LinkType type) {
        return Link.builder().subject(NEW).type(type).object(OLD).build();
    }

    @Test
    void readsFromBothSides() {
        assertThat(link(LinkType.SUCCEEDS).readFrom(NEW)).isEqualTo("succeeds");
        assertThat(link(LinkType.SUCCEEDS).readFrom(OLD)).isEqualTo("succeeded by");
        assertThat(link(LinkType.SUCCEEDS).otherThan(NEW)).isEqualTo(OLD);
        assertThat(link(LinkType.SUCCEEDS).otherThan(OLD)).isEqualTo(NEW);
    }

    @Test
    void isNotReadFromARecordThatItDoesNotTouch() {
        Link link = link(LinkType.PART_OF);
        assertThat(link.touches(NEW)).isTrue();
        assertThat(link.touches(OLD)).isTrue();
        assertThat(link.touches(THIRD)).isFalse();
        String message = "Link initiative:new part-of initiative:old does not touch initiative:third";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.readFrom(THIRD))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.otherThan(THIRD))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameFromBothSidesIfItIsSymmetric(LinkType type) {
        assertThat(link(type).readFrom(NEW).equals(link(type).readFrom(OLD))).isEqualTo(type.isSymmetric());
        assertThat(type.inverse()).matches("[a-z]+( [a-z]+)*");
        assertThat(type.label()).isEqualTo(type.toString().replace('-', ' '));
    }

    @Test
    void hasAReadingOfItsOwnForEachDirection() {
        assertThat(Arrays.stream(LinkType.values()).map(LinkType::inverse)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(LinkType.values())
                        .filter(type -> !type.isSymmetric())
                        .map(LinkType::inverse))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(LinkType.values()).map(LinkType::label).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "PART_OF, has part",
        "REPLICATES, replicated as",
        "DEPENDS_ON, enables",
        "RESULTS_FROM, led to",
        "ALIGNED_WITH, aligned with",
        "PARALLEL_TO, parallel to",
        "ALTERNATIVE_TO, alternative to",
        "CONTRADICTS, contradicts",
        "RELATED_TO, related to",
        "FUNDS, funded by"
    })
    void knowsItsInverse(LinkType type, String inverse) {
        assertThat(type.inverse()).isEqualTo(inverse);
    }
}
