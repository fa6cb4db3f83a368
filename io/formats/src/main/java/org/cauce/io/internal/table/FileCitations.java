package org.cauce.io.internal.table;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;

/** Names a file and its lines, for the statements made of them. */
public final class FileCitations {
    private static final int LONGEST = 120;
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._"));

    private static final CharMatcher UNFIT =
            PLAIN.or(CharMatcher.is(':')).negate().precomputed();
    private static final int MOST_PARTS = 1 << 10;

    private final String file;
    private final String id;
    private final Ref source;
    private final Map<String, String> parts = new HashMap<>();

    /**
     * Creates the names of a file.
     *
     * @param file its name, without folders
     */
    public FileCitations(String file) {
        String plain = PLAIN.negate().replaceFrom(file, '-');
        this.file = file;
        this.id = "file-" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
        this.source = Kind.SOURCE.ref(id);
    }

    /**
     * {@return the id of a statement: file, line, and what tells it from others of the line}
     *
     * @param line the line
     * @param part letters, digits, {@code -._:}; what is told apart
     */
    public String id(long line, String part) {
        String known = parts.get(part);
        return id + ":" + line + (known == null ? remember(part) : known);
    }

    private String remember(String part) {
        String plain = ":" + UNFIT.replaceFrom(part, '-');
        if (parts.size() < MOST_PARTS) {
            parts.put(part, plain);
        }
        return plain;
    }

    /**
     * {@return the citation of a line}
     *
     * @param line the line, counted from 1
     */
    public Citation at(long line) {
        return Citation.of(source, new FileLine(file, line));
    }

    /** {@return the file as a source, which all citations name} */
    public Statement<Source> source() {
        return Statement.of(
                id,
                Source.builder()
                        .type(Source.Type.DATA_SET)
                        .title(file)
                        .description("Data file " + file)
                        .build());
    }
}
