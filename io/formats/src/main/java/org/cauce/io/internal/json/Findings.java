package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Throwables;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.internal.text.Nearest;
import org.cauce.io.internal.text.Shown;
import org.cauce.model.source.Kind;
import org.cauce.model.source.WrongKindException;

/** Tells what is wrong in a record, each at its place. All methods return false, so that a check can end with them. */
final class Findings {
    private final RecordTree record;
    private final Location file;
    private final Consumer<Problem> problems;

    Findings(RecordTree record, Location file, Consumer<Problem> problems) {
        this.record = record;
        this.file = file;
        this.problems = problems;
    }

    boolean wrongType(String at, String expected, JsonNode found, Optional<String> cure) {
        return tell(problem(InputProblem.WRONG_TYPE, at)
                .expected(expected)
                .found(shown(found))
                .cure(cure));
    }

    boolean outOfRange(String at, JsonNode found, long least, long most) {
        return tell(problem(InputProblem.NUMBER_OUT_OF_RANGE, at)
                .found(found.asText())
                .expected("from " + least + " to " + most));
    }

    boolean unknownValue(String at, String found, Collection<String> known) {
        return unknown(InputProblem.UNKNOWN_VALUE, at, found, known);
    }

    boolean unknownProperty(String at, String found, Collection<String> known) {
        return unknown(InputProblem.UNKNOWN_PROPERTY, at, found, known);
    }

    private boolean unknown(ProblemCode code, String at, String found, Collection<String> known) {
        return tell(problem(code, at)
                .found(JsonText.quoteUpTo(Problem.LONGEST_PARAMETER, found))
                .expected(Shown.list(known, Problem.LONGEST_PARAMETER))
                .cure(Nearest.to(found, known).map(JsonText::quote)));
    }

    boolean missing(String at, String name) {
        return tell(problem(InputProblem.MISSING_PROPERTY, at).expected(JsonText.quote(name)));
    }

    /** Tells why a type refuses a value. */
    boolean refused(String at, JsonNode value, Exception refusal) {
        Throwable cause = ownWords(refusal);
        if (cause instanceof WrongKindException wrong) {
            String reference = wrong.ref().toString();
            return tell(problem(InputProblem.WRONG_KIND, placeOf(reference, at))
                    .found(JsonText.quote(reference))
                    .expected(wrong.expected().stream().map(Kind::toString).collect(Collectors.joining(" or "))));
        }
        ProblemCode code = value.isTextual() ? InputProblem.INVALID_VALUE : InputProblem.BROKEN_RULE;
        return tell(problem(code, at).found(shown(value)).reason(reason(cause)));
    }

    /** The first cause that is not of the mapper: what the type itself says. */
    private static Throwable ownWords(Throwable refusal) {
        return Throwables.getCausalChain(refusal).stream()
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst()
                .orElseGet(() -> Throwables.getRootCause(refusal));
    }

    private static String reason(Throwable cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return message == null ? "the value is refused without a reason" : message;
    }

    /** The first value inside another that is this text, or the other if none is. */
    private String placeOf(String text, String within) {
        return record.items().stream()
                .filter(item -> item.pointer().startsWith(within))
                .filter(item -> item.is(text))
                .findFirst()
                .map(RecordTree.Item::pointer)
                .orElse(within);
    }

    private Problem.Builder problem(ProblemCode code, String at) {
        return Problem.builder()
                .code(code)
                .location(file.withPointer(at).withLine(record.item(at).line()));
    }

    private boolean tell(Problem.Builder problem) {
        problems.accept(problem.build());
        return false;
    }

    private static String shown(JsonNode value) {
        return JsonText.upTo(Problem.LONGEST_PARAMETER, value);
    }
}
