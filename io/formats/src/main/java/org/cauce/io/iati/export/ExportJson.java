package org.cauce.io.iati.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * How records of IATI are written as JSON: as all else, but empty extras, which nearly all elements have, are absent.
 */
final class ExportJson {
    static final ObjectMapper MAPPER = newMapper();

    private ExportJson() {}

    private static ObjectMapper newMapper() {
        ObjectMapper mapper = Json.mapper().copy();
        // a code has no published form of its own where that is the same
        mapper.disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        mapper.configOverride(Extras.class)
                .setIncludeAsProperty(JsonInclude.Value.ALL_ALWAYS
                        .withValueInclusion(JsonInclude.Include.CUSTOM)
                        .withValueFilter(NoExtras.class));
        return mapper;
    }

    /** Equals what is left out. */
    static final class NoExtras {
        NoExtras() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Extras extras && extras.isEmpty();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
