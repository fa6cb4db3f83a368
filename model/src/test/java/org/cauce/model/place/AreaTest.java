package org.cauce.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cauce.model.code.Code;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AreaTest {
    private static final Code CODE = Code.of("DAC-RECIPIENT", "351");
    private static final Ref GROUPING = Kind.GROUPING.ref("northern-central-america");

    @Test
    void isACountryIfItIsOne() {
        Area honduras = new Area(AreaKind.COUNTRY, CODE, "Honduras", Country.HND.ref());

        assertThat(honduras.isCountry()).isTrue();
        assertThat(honduras.country()).hasValue(Country.HND);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGGREGATE", "UNSPECIFIED"})
    void isNoCountryIfItIsSeveralOrNotTold(AreaKind kind) {
        Area area = new Area(kind, CODE, "Central America, regional", GROUPING);

        assertThat(area.isCountry()).isFalse();
        assertThat(area.country()).isEmpty();
    }

    @Test
    void refusesAReferenceThatItsKindCannotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaKind.COUNTRY, CODE, "Honduras", GROUPING))
                .withMessageContaining("ref of an area");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaKind.AGGREGATE, CODE, "Honduras", Country.HND.ref()))
                .withMessageContaining("ref of an area");
    }

    @Test
    void refusesPlacesAndAreasWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaKind.PLACE, CODE, "Copán", GROUPING))
                .withMessage("Area DAC-RECIPIENT:351 is a place of name 'Copán': expected no place, and a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaKind.COUNTRY, CODE, " ", Country.HND.ref()))
                .withMessage("Area DAC-RECIPIENT:351 is a country of name ' ': expected no place, and a name");
    }
}
