package org.cauce.io.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {
    private Pointers() {}

    /**
     * {@return the step to the property of this name}
     *
     * @param name the name of a property
     */
    public static String name(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * {@return where a parser is}
     *
     * @param context the place of the parser
     */
    public static String of(JsonStreamContext context) {
        return context.pathAsPointer().toString();
    }

    /** {@return the steps that an exception of databind tells} */
    static String of(JsonProcessingException refusal) {
        List<JsonMappingException.Reference> path =
                refusal instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append(step.getFieldName() == null ? "/" + step.getIndex() : name(step.getFieldName()));
        }
        return pointer.toString();
    }
}
