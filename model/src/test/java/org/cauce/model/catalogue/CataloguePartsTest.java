package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;

class CataloguePartsTest {
    private static List<Kind> kinds(CatalogueParts parts) {
        return parts.entries().map(CatalogueParts.Entry::kind).toList();
    }

    @Test
    void giveEveryKindInOneOrderWithPartsAfterTheirWhole() {
        assertThat(kinds(OneOfEach.named("").build()))
                .containsExactly(
                        Kind.SOURCE,
                        Kind.ENDNOTE,
                        Kind.COUNTRY,
                        Kind.GROUPING,
                        Kind.PLACE,
                        Kind.ORGANISATION,
                        Kind.AGGREGATE,
                        Kind.PERSON,
                        Kind.SECTOR,
                        Kind.AUDIENCE,
                        Kind.INITIATIVE,
                        Kind.STATUS_CHANGE,
                        Kind.TERMS,
                        Kind.LINK,
                        Kind.FRAMEWORK,
                        Kind.FRAMEWORK_PART,
                        Kind.FLOW,
                        Kind.INDICATOR,
                        Kind.OBSERVATION,
                        Kind.EVENT,
                        Kind.EVALUATION,
                        Kind.FINDING,
                        Kind.PRIORITY,
                        Kind.RECOMMENDATION,
                        Kind.ACTION,
                        Kind.RANKING,
                        Kind.CLAIM,
                        Kind.DEFINITION,
                        Kind.ACRONYM,
                        Kind.CHECK,
                        Kind.CONTRADICTION,
                        Kind.GAP)
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void addTheRecordsOfEveryKindBehindTheirOwn() {
        CatalogueParts sum =
                OneOfEach.named("-1").build().plus(OneOfEach.named("-2").build());
        for (Kind kind : Kind.values()) {
            assertThat(sum.entries()
                            .filter(entry -> entry.kind() == kind)
                            .map(entry -> entry.statement().id().replaceAll("^.*-", "")))
                    .as("endings of the ids of kind %s", kind)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
        assertThat(Samples.ids(sum.claims())).containsExactly("claim-1", "claim-2");
    }

    @Test
    void stayAsTheyAreWhenPartsAreAdded() {
        CatalogueParts parts = OneOfEach.named("").build();
        assertThat(parts.plus(CatalogueParts.empty())).isEqualTo(parts);
        assertThat(CatalogueParts.empty().plus(parts)).isEqualTo(parts);
        assertThat(CatalogueParts.empty().entries()).isEmpty();
    }

    @Test
    void areChangedThroughABuilderThatHoldsThem() {
        CatalogueParts parts = OneOfEach.named("").build();
        assertThat(Samples.ids(parts.toBuilder()
                        .addClaim(Samples.claim("further"))
                        .build()
                        .claims()))
                .containsExactly("claim", "further");
    }
}
