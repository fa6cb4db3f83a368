/** The nouns of development cooperation, immutable, each value with its source, unit, period and exactness. */
module org.cauce.model {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports org.cauce.model;
    exports org.cauce.model.time;
    exports org.cauce.model.quantity;
    exports org.cauce.model.currency;
    exports org.cauce.model.text;
    exports org.cauce.model.code;
    exports org.cauce.model.source;
    exports org.cauce.model.place;
    exports org.cauce.model.party;
    exports org.cauce.model.initiative;
    exports org.cauce.model.flow;
    exports org.cauce.model.indicator;
    exports org.cauce.model.policy;
    exports org.cauce.model.review;
    exports org.cauce.model.catalogue;

    opens org.cauce.model.time to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.quantity to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.currency to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.text to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.code to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.source to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.place to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.party to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.initiative to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.flow to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.indicator to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.policy to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.review to
            com.fasterxml.jackson.databind;
    opens org.cauce.model.catalogue to
            com.fasterxml.jackson.databind;
}
