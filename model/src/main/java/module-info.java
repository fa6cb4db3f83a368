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
    exports org.cauce.model.quantity;

    opens org.cauce.model.quantity to
            com.fasterxml.jackson.databind;
}
