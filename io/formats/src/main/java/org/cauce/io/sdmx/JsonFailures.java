package org.cauce.io.sdmx;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/** What is wrong with JSON that cannot be read any further. */
final class JsonFailures {
    private JsonFailures() {}

    static Problem problem(JsonProcessingException thrown, SdmxLog log) {
        Problem.Builder problem = Problem.builder().location(place(thrown.getLocation(), log.file()));
        if (thrown instanceof JsonEOFException) {
            return problem.code(InputProblem.TRUNCATED_FILE).build();
        }
        String reason =
                String.valueOf(thrown.getOriginalMessage()).lines().findFirst().orElse("");
        if (thrown instanceof StreamConstraintsException) {
            boolean isDepth = reason.contains("depth");
            int most = isDepth ? log.limits().depth() : log.limits().textLength();
            return problem.code(isDepth ? InputProblem.NESTING_TOO_DEEP : InputProblem.TEXT_TOO_LONG)
                    .expected(Integer.toString(most))
                    .build();
        }
        return problem.code(InputProblem.MALFORMED_JSON).reason(reason).build();
    }

    private static Location place(JsonLocation location, String file) {
        if (location == null || location.getLineNr() < 1) {
            return Location.of(file);
        }
        return Location.builder()
                .file(file)
                .line(location.getLineNr())
                .column(Math.max(1, location.getColumnNr()))
                .build();
    }
}
