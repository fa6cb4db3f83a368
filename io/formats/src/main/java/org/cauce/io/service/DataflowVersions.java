package org.cauce.io.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.json.Json;

/** The versions of a dataflow, from the list of dataflows in SDMX-JSON 1.0. */
final class DataflowVersions {
    /** Orders versions by their numbers: 1.9 before 1.10. */
    static final Comparator<String> ORDER = DataflowVersions::compare;

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");
    private static final long MOST_BYTES = 16L << 20;

    private DataflowVersions() {}

    /** {@return the versions of a dataflow that the list names, lowest first} */
    static ImmutableSortedSet<String> read(Fetched list, String agency, String dataflow) throws FetchFailure {
        if (list.bytes() > MOST_BYTES) {
            throw unreadable(list, "it has more than " + MOST_BYTES + " bytes");
        }
        try (BufferedReader text = Files.newBufferedReader(list.path());
                JsonParser parser = Json.parser(text, ReadLimits.STANDARD)) {
            JsonNode tree = Json.mapper().readTree(parser);
            if (tree == null) {
                throw unreadable(list, "it is empty");
            }
            return versions(tree.path("data").path("dataflows"), agency, dataflow);
        } catch (JsonProcessingException malformed) {
            throw unreadable(list, malformed.getOriginalMessage());
        } catch (CharacterCodingException malformed) {
            throw unreadable(list, "it is not UTF-8");
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static ImmutableSortedSet<String> versions(JsonNode flows, String agency, String dataflow) {
        ImmutableSortedSet.Builder<String> versions = ImmutableSortedSet.orderedBy(ORDER);
        for (JsonNode flow : flows) {
            String version = flow.path("version").asText("");
            boolean ours = flow.path("id").asText("").equals(dataflow)
                    && flow.path("agencyID").asText("").equals(agency);
            if (ours && VERSION.matcher(version).matches()) {
                versions.add(version);
            }
        }
        return versions.build();
    }

    private static FetchFailure unreadable(Fetched list, String reason) {
        return FetchFailure.lasting(ServiceProblem.NO_VERSIONS, list.uri(), details -> details.reason(reason));
    }

    private static int compare(String one, String other) {
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int at = 0; at < Math.min(ones.length, others.length); at++) {
            int order = Integer.compare(Integer.parseInt(ones[at]), Integer.parseInt(others[at]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }
}
