package com.example.classes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.TreeSet;
import org.cauce.indicators.check.Checks;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.source.Statement;

/** Writes what every record says with a mapper of the user's own, reads it again, and compares. */
public final class RoundTrip {
    private RoundTrip() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new GuavaModule(), new Jdk8Module())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Catalogue catalogue = Catalogues.northernCentralAmerica();
        TreeSet<String> types = new TreeSet<>();
        for (CatalogueParts.Entry entry : catalogue.entries().toList()) {
            Statement<?> statement = entry.statement();
            Class<?> noun = noun(statement.says().getClass());
            Object again = mapper.readValue(mapper.writeValueAsBytes(statement.says()), noun);
            if (!again.equals(statement.says())) {
                throw new AssertionError(entry + " came back as " + again);
            }
            types.add(noun.getSimpleName());
        }
        CatalogueParts parts = mapper.readValue(mapper.writeValueAsBytes(catalogue.parts()), CatalogueParts.class);
        if (!Catalogue.of(parts).equals(catalogue)) {
            throw new AssertionError("The catalogue did not come back");
        }
        System.out.println(catalogue.size() + " records of " + types.size() + " types came back: " + types);
        System.out.println("Checks: " + Checks.counts(Checks.all(catalogue)));
    }

    /** The public type of a value: its implementation is nobody's business. */
    private static Class<?> noun(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
