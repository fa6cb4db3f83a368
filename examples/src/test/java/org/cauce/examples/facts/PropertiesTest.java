package org.cauce.examples.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertiesTest {
    @Test
    void standInTheSameOrderHoweverTheyCame() {
        Properties fact = new Properties();
        fact.put("rank", "1");
        fact.put("value", "2");
        fact.put("id", "x");
        assertThat(fact.build()).hasToString("{\"id\":\"x\",\"value\":\"2\",\"rank\":\"1\"}");
    }

    @Test
    void areAnArrayWhereThereAreSeveralValues() {
        Properties fact = new Properties();
        fact.add("country", "SLV");
        assertThat(fact.build()).hasToString("{\"country\":\"SLV\"}");
        fact.add("country", "HND");
        fact.add("country", "SLV");
        assertThat(fact.build()).hasToString("{\"country\":[\"SLV\",\"HND\"]}");
    }
}
