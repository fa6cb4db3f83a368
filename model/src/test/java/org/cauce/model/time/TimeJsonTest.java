package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeJsonTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());
    private static final Timing FULL = Timing.builder()
            .period(TimePeriod.year(2019))
            .printed("in late 2019")
            .part(Timing.Part.LATE)
            .relation(Timing.Relation.AS_OF)
            .addReading(Reading.builder()
                    .period(TimePeriod.month(2019, 11).asInferred())
                    .basis(Reading.Basis.REFINED)
                    .because("the table is dated November")
                    .addEndnote(3)
                    .build())
            .addReading(Reading.of(TimePeriod.year(2020), Reading.Basis.SOURCE_DATE))
            .since(TimePeriod.year(2008))
            .remark("counted since 2008")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06-08",
                "2021-06?",
                "2021-Q1",
                "2021-S1",
                "2021~",
                "FY2021--10-01",
                "FY2021",
                "2021-26",
                "199X",
                "2019-03~/2020-06",
                "2015/..",
                "../2019",
                "P5Y",
                "phase:pre-programme",
                "XXXX",
                "_Z"
            })
    void writesAndReadsEveryKindAsText(String text) throws JsonProcessingException {
        TimePeriod period = TimePeriod.parse(text);
        String json = JSON.writeValueAsString(period);

        assertThat(json).isEqualTo("\"" + text + "\"");
        assertThat(JSON.readValue(json, TimePeriod.class)).isEqualTo(period);
        assertThat(JSON.readValue(json, period.getClass())).isEqualTo(period);
    }

    @Test
    void refusesTextThatIsNoPeriodOrAnotherKind() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue("\"2021-13\"", TimePeriod.class))
                .withMessageContaining("month 13 does not exist");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue("\"2021\"", Month.class))
                .withMessageContaining("period '2021' is a CalendarYear: expected a Month");
    }

    @Test
    void readsPeriodsInsideCollectionsAndAsKeys() throws JsonProcessingException {
        ImmutableMap<TimePeriod, ImmutableList<Optional<TimePeriod>>> periods = ImmutableMap.of(
                TimePeriod.year(2021), ImmutableList.of(Optional.of(TimePeriod.month(2021, 6)), Optional.empty()),
                TimePeriod.undated(), ImmutableList.of());
        String json = JSON.writeValueAsString(periods);

        assertThat(json).isEqualTo("{\"2021\":[\"2021-06\",null],\"XXXX\":[]}");
        assertThat(JSON.readValue(
                        json, new TypeReference<ImmutableMap<TimePeriod, ImmutableList<Optional<TimePeriod>>>>() {}))
                .isEqualTo(periods);
    }

    @Test
    void writesOnlyWhatATimingHolds() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Timing.of(TimePeriod.year(2021)))).isEqualTo("{\"period\":\"2021\"}");
        assertThat(JSON.writeValueAsString(FULL))
                .isEqualTo("{\"period\":\"2019\",\"printed\":\"in late 2019\",\"part\":\"late\",\"relation\":\"as-of\","
                        + "\"readings\":[{\"period\":\"2019-11?\",\"basis\":\"refined\","
                        + "\"because\":\"the table is dated November\",\"endnotes\":[3]},"
                        + "{\"period\":\"2020\",\"basis\":\"source-date\"}],"
                        + "\"since\":\"2008\",\"remark\":\"counted since 2008\"}");
    }

    @Test
    void readsTimingsBackInsideCollections() throws JsonProcessingException {
        ImmutableSet<Timing> timings = ImmutableSet.of(FULL, Timing.of(TimePeriod.undated()));
        String json = JSON.writeValueAsString(timings);

        assertThat(JSON.readValue(json, new TypeReference<ImmutableSet<Timing>>() {}))
                .isEqualTo(timings);
    }

    @Test
    void readsATimingFromTheTextOfItsPeriod() throws JsonProcessingException {
        assertThat(JSON.readValue("[\"2021-06~\",{\"period\":\"2021-06~\"}]", Timing[].class))
                .containsOnly(Timing.of(TimePeriod.month(2021, 6).asApproximate()));
    }

    @Test
    void refusesATimingWithoutPeriodOrWithWhatItDoesNotKnow() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue("{\"printed\":\"in 2021\"}", Timing.class))
                .withMessageContaining("period");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue("{\"period\":\"2021\",\"cumulative\":true}", Timing.class))
                .withMessageContaining("cumulative");
    }
}
