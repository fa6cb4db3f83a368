package org.cauce.io.sdmx;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The first of two passes through SDMX-JSON: all but the series and observations. The members of an object may stand in
 * any order, and what explains the observations may stand after them.
 */
final class JsonScan {
    private final Reading reading;
    private final SdmxLog log;
    private final JsonTree tree;
    private final List<JsonStructure> structures = new ArrayList<>();
    private final List<DataSet> dataSets = new ArrayList<>();
    private SdmxHeader header = SdmxHeader.NONE;
    private boolean isSecond;
    private boolean isMessage;
    private boolean hasErrors;

    JsonScan(Reading reading) {
        this.reading = reading;
        this.log = reading.log();
        this.tree = new JsonTree(reading.log());
    }

    /** What stands in a data set beside its series and observations. */
    static final class DataSet {
        int structure;
        SdmxAction action = SdmxAction.INFORMATION;
        Object attributes = JsonTree.NULL;
        Object groups = JsonTree.NULL;
    }

    /** Reads the object at which the parser is, and those in it that lead to the data. */
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "header", "meta" -> header = header(tree.read(parser));
                case "errors" -> tellErrors(parser);
                case "structure" -> addStructures(ImmutableList.of(tree.read(parser)));
                case "structures" -> {
                    isSecond = true;
                    addStructures(JsonTree.list(tree.read(parser)));
                }
                case "data" -> readData(parser, value);
                case "dataSets" -> readDataSets(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private void readData(JsonParser parser, JsonToken value) throws IOException {
        isMessage = true;
        if (value == JsonToken.START_OBJECT) {
            read(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void addStructures(List<Object> all) {
        isMessage = true;
        all.forEach(one -> structures.add(new JsonStructure(one, reading.options())));
    }

    private SdmxHeader header(Object json) {
        isMessage = true;
        Object sender = JsonTree.member(json, "sender");
        return SdmxHeader.builder()
                .id(JsonTree.text(JsonTree.member(json, "id")))
                .prepared(JsonTree.text(JsonTree.member(json, "prepared")))
                .sender(JsonTree.text(JsonTree.member(sender, "id")))
                .isTest(JsonTree.text(JsonTree.member(json, "test"))
                        .filter("true"::equals)
                        .isPresent())
                .build();
    }

    private void tellErrors(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        for (Object error : JsonTree.list(tree.read(parser))) {
            hasErrors = true;
            String title = JsonComponent.name(error, "title", reading.options());
            String detail = JsonComponent.name(error, "detail", reading.options());
            log.tell(SdmxProblem.SDMX_MESSAGE, line, problem -> {
                JsonTree.text(JsonTree.member(error, "code")).ifPresent(problem::found);
                return problem.reason(title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail);
            });
        }
    }

    private void readDataSets(JsonParser parser) throws IOException {
        isMessage = true;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                tree.count();
                // kept even if the file ends before the data set does
                DataSet set = new DataSet();
                dataSets.add(set);
                fill(set, parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void fill(DataSet set, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "structure" ->
                    set.structure = tree.read(parser) instanceof JsonTree.Digits number ? number.index() : -1;
                case "action" -> set.action = action(parser);
                case "attributes" -> set.attributes = tree.read(parser);
                case "dimensionGroupAttributes" -> set.groups = tree.read(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private SdmxAction action(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        String name = JsonTree.text(tree.read(parser)).orElse("");
        Optional<SdmxAction> action = SdmxAction.find(name);
        if (action.isEmpty()) {
            log.tell(
                    SdmxProblem.UNKNOWN_SDMX_ACTION,
                    line,
                    problem -> problem.found(name).expected("Information, Append, Replace, Merge or Delete"));
        }
        return action.orElse(SdmxAction.INFORMATION);
    }

    SdmxHeader header() {
        return header;
    }

    SdmxForm form() {
        return isSecond ? SdmxForm.JSON_2 : SdmxForm.JSON_1;
    }

    /** {@return whether there is a structure, so that data can be read} */
    boolean hasStructure() {
        return !structures.isEmpty();
    }

    /** {@return a data set; what is not known of it, as the file was cut before, is as usual} */
    DataSet dataSet(int number) {
        return number < dataSets.size() ? dataSets.get(number) : new DataSet();
    }

    /** {@return the structure of a data set; null if it has none} */
    @Nullable
    JsonStructure structure(DataSet set) {
        return set.structure < 0 || set.structure >= structures.size() ? null : structures.get(set.structure);
    }

    /** {@return why nothing can be read; empty if something can} */
    Optional<Problem> refusal() {
        if (hasStructure() || (hasErrors && dataSets.isEmpty())) {
            return Optional.empty();
        }
        Problem.Builder problem = Problem.builder().location(Location.of(log.file()));
        if (!dataSets.isEmpty()) {
            return Optional.of(problem.code(SdmxProblem.MISSING_SDMX_STRUCTURE).build());
        }
        if (isMessage) {
            return Optional.of(problem.code(SdmxProblem.OTHER_SDMX)
                    .found("SDMX-JSON without data sets")
                    .build());
        }
        return Optional.of(problem.code(SdmxProblem.NOT_SDMX)
                .expected("SDMX-CSV, SDMX-JSON or SDMX-ML")
                .found("other JSON")
                .build());
    }
}
