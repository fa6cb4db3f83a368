package org.cauce.io.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.json.Diagnosis;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.RecordTree;
import org.cauce.io.internal.json.Shapes;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.source.Statement;

/** The records of one reading: each is made of its tree, or refused. */
final class Records {
    private static final Shapes SHAPES = new Shapes(Json.mapper());

    private final Consumer<Problem> problems;
    private final Tally tally;
    private final Places places;
    private final CatalogueParts.Builder parts = CatalogueParts.builder();

    Records(Consumer<Problem> problems, Tally tally, Places places) {
        this.problems = problems;
        this.tally = tally;
        this.places = places;
    }

    void see(Section<?> section) {
        tally.see(section);
    }

    void refuse(Section<?> section) {
        tally.refuse(section);
    }

    /** Keeps the record of this tree, or tells why not. */
    <T> boolean keep(Section<T> section, RecordTree tree, String file) {
        Optional<Statement<T>> statement = statement(section, tree, location(section, tree, file));
        if (statement.isEmpty()) {
            places.refuse(section, tree);
            return false;
        }
        places.keep(section, tree, file, statement.orElseThrow());
        section.add().accept(parts, statement.orElseThrow());
        return true;
    }

    CatalogueParts parts() {
        return parts.build();
    }

    private <T> Optional<Statement<T>> statement(Section<T> section, RecordTree tree, Location location) {
        if (!tree.isSound()) {
            new Diagnosis(SHAPES, tree, location, problems).explain(section.type());
            return Optional.empty();
        }
        try {
            return Optional.of(Json.mapper()
                    .readerFor(section.type())
                    .readValue(Json.mapper().treeAsTokens(tree.root())));
        } catch (JsonProcessingException refusal) {
            new Diagnosis(SHAPES, tree, location, problems).explain(section.type(), refusal);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A record in memory cannot be read", e);
        }
    }

    private static Location location(Section<?> section, RecordTree tree, String file) {
        JsonNode id = tree.root().path("id");
        return Location.builder()
                .file(file)
                .line(tree.line())
                .record(id.isTextual() ? Optional.of(section.kind() + ":" + id.textValue()) : Optional.empty())
                .build();
    }
}
