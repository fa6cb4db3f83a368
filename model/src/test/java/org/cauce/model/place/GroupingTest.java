package org.cauce.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.cauce.model.source.Kind;
import org.cauce.model.text.Name;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static Grouping.Builder region() {
        return Grouping.builder()
                .type(Grouping.Type.COUNTRIES)
                .membership(Membership.COMPLETE)
                .addName(Name.of("Northern Central America", Locale.ENGLISH))
                .addMembers(Country.HND.ref(), Country.GTM.ref());
    }

    @Test
    void listsAsManyMembersAsItCountsIfItIsComplete() {
        assertThat(region().memberCount(2).build().memberCount()).hasValue(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region().memberCount(3).build())
                .withMessage("Grouping Northern Central America lists 2 of 3 members: its membership is not complete");
    }

    @Test
    void mayCountMoreMembersThanItListsIfItIsPartial() {
        assertThat(region().membership(Membership.PARTIAL)
                        .memberCount(11)
                        .build()
                        .members())
                .hasSize(2);
        assertThat(region().build().memberCount()).isEmpty();
    }

    @Test
    void refusesCountsBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        region().membership(Membership.UNKNOWN).memberCount(0).build())
                .withMessage("The member count of a grouping is 0: expected 1 or more");
    }

    @Test
    void holdsCountriesAndGroupingsAndLiesInOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region().addMember(Kind.PLACE.ref("city")).build())
                .withMessage("members of a grouping refers to place:city: expected a reference of kind"
                        + " [country, grouping]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region().within(Kind.PLACE.ref("city")).build())
                .withMessage("within of a grouping refers to place:city: expected a reference of kind"
                        + " [country, grouping]");
    }

    @Test
    void hasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region().names(ImmutableList.of()).build())
                .withMessage("A grouping has no name: expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.builder().country(Country.MEX).build())
                .withMessage("A place in MEX has no name: expected at least one");
    }

    @Test
    void isAnAreaOfItsOwnKind() {
        assertThat(AreaKind.of(Country.HND.ref())).hasValue(AreaKind.COUNTRY);
        assertThat(AreaKind.of(Kind.GROUPING.ref("world"))).hasValue(AreaKind.AGGREGATE);
        assertThat(AreaKind.of(Kind.PLACE.ref("city"))).hasValue(AreaKind.PLACE);
        assertThat(AreaKind.of(Kind.INITIATIVE.ref("plan"))).isEmpty();
    }
}
