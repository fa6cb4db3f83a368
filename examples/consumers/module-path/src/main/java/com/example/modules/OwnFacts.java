package com.example.modules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.indicators.series.Growth;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;

/** Reads facts of the user's own, adds them to the bundled catalogue, computes with both, and writes all of it; asks a validator for its rules. */
public final class OwnFacts {
    private static final String FACTS = """
            {"cauce-catalogue": 1,
             "sources": [{"id": "survey", "says": {"type": "data-set", "description": "Our survey"}}],
             "observations": [{"id": "hunger-2030", "says": {"indicator": "indicator:food-insecure-people",
               "subjects": ["grouping:northern-central-america"], "when": {"period": "2030"}, "nature": "target",
               "quantity": {"number": 7000000, "bound": "about", "unit": "persons"}},
               "citations": [{"source": "source:survey", "section": "Table 1"}], "attribution": "reported"}]}
            """;

    private OwnFacts() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("facts");
        Path file = Files.writeString(folder.resolve("facts.json"), FACTS);
        Catalogue bundled = Catalogues.northernCentralAmerica();
        Catalogue both = CatalogueReader.create().read(file, bundled).orThrow();
        System.out.println(both.size() - bundled.size() + " records of our own");
        System.out.println("Growth: " + Growth.percent(value(both, 2021), value(both, 2030)).rounded(1));

        CatalogueWriter.create().write(both, file);
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new GuavaModule(), new Jdk8Module())
                .build();
        CatalogueParts parts = mapper.readValue(mapper.writeValueAsBytes(both.parts()), CatalogueParts.class);
        if (!Catalogue.of(parts).equals(both) || !Catalogues.read(file).equals(both)) {
            throw new AssertionError("The catalogue did not come back");
        }
        System.out.println("written, read and compared");
        // its rules are resources of a package that is open to nobody
        System.out.println(IatiValidator.create().rules().size() + " rules of IATI");
        Files.delete(file);
        Files.delete(folder);
    }

    private static Quantity value(Catalogue catalogue, int year) {
        Statement<Observation> observation = catalogue.observations()
                .indicator("food-insecure-people")
                .in(year)
                .first()
                .orElseThrow();
        return observation.says().quantity().orElseThrow();
    }
}
