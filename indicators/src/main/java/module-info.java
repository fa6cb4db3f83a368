/** What analysts compute from development-cooperation data: pure functions of the model, without input or output. */
module org.cauce.indicators {
    requires transitive org.cauce.model;
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports org.cauce.indicators.series;
    exports org.cauce.indicators.concentration;
    exports org.cauce.indicators.outcome;
    exports org.cauce.indicators.check;
    exports org.cauce.indicators.query;
    exports org.cauce.indicators.portfolio;
    exports org.cauce.indicators.similarity;
    exports org.cauce.indicators.volatility;
    exports org.cauce.indicators.basis;
    exports org.cauce.indicators.marker;
    exports org.cauce.indicators.migration;
    exports org.cauce.indicators.price;
    exports org.cauce.indicators.alignment;

    opens org.cauce.indicators.concentration to
            com.fasterxml.jackson.databind;
    opens org.cauce.indicators.outcome to
            com.fasterxml.jackson.databind;
    opens org.cauce.indicators.check to
            com.fasterxml.jackson.databind;
}
