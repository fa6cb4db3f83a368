package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeasonTest {

    @Test
    void hasTheCodesOfEdtf() {
        assertThat(new Season(2021, Season.Name.SPRING, Season.Hemisphere.UNSTATED).code())
                .isEqualTo(21);
        assertThat(new Season(2021, Season.Name.SUMMER, Season.Hemisphere.NORTHERN).code())
                .isEqualTo(26);
        assertThat(new Season(2021, Season.Name.WINTER, Season.Hemisphere.SOUTHERN).code())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @EnumSource(Season.Name.class)
    void isReadFromItsCode(Season.Name name) {
        for (Season.Hemisphere hemisphere : Season.Hemisphere.values()) {
            Season season = new Season(2021, name, hemisphere);
            assertThat(Season.ofCode(2021, season.code())).isEqualTo(season);
        }
    }

    @Test
    void isOppositeInTheOtherHemisphere() {
        Season northernWinter = new Season(2021, Season.Name.WINTER, Season.Hemisphere.NORTHERN);
        Season southernSummer = new Season(2021, Season.Name.SUMMER, Season.Hemisphere.SOUTHERN);

        assertThat(northernWinter.first()).isEqualTo(southernSummer.first());
        assertThat(northernWinter.last()).isEqualTo(southernSummer.last());
    }
}
