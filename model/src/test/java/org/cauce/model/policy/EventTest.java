package org.cauce.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

final class EventTest {
    @Test
    void hasHappenedUnlessItIsSaidToBeExpected() {
        Event event = Event.builder()
                .type(EventType.MEETING)
                .title("High-level security dialogue")
                .when(Timing.of(TimePeriod.parse("2021-10")))
                .build();

        assertThat(event.expected()).isFalse();
        assertThat(event.withExpected(true).expected()).isTrue();
    }
}
