package org.cauce.examples.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Joiner;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.report.Phrases;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Statement;

/** Where a source says it, as an object for programs and as text for people. */
public final class Places {
    private Places() {}

    /**
     * {@return an object with {@code document}, {@code section}, {@code endnotes} and, where they exist, {@code table},
     * {@code at} and {@code doubt}}
     *
     * @param citation the place
     */
    public static ObjectNode node(Citation citation) {
        ObjectNode node = Listing.record().put("document", citation.source().id());
        citation.section().ifPresent(section -> node.put("section", section));
        if (!citation.endnotes().isEmpty()) {
            citation.endnotes().forEach(node.withArrayProperty("endnotes")::add);
        }
        citation.table().ifPresent(table -> node.put("table", table));
        citation.at().ifPresent(at -> node.put("at", at.toString()));
        citation.doubt().ifPresent(doubt -> node.put("doubt", doubt));
        return node;
    }

    /**
     * {@return the place in short, such as {@code 003 III.A Mexican Engagement, note 72}}
     *
     * @param citation the place
     */
    public static String text(Citation citation) {
        return text(citation, Phrases.ENGLISH);
    }

    /**
     * {@return the place in short, such as {@code 003 III.A Mexican Engagement, nota 72}}
     *
     * @param citation the place
     * @param phrases in which language; what a document calls its sections stays as it is
     */
    public static String text(Citation citation, Phrases phrases) {
        StringBuilder text = new StringBuilder(citation.source().id());
        citation.section().ifPresent(section -> text.append(' ').append(section));
        citation.at().ifPresent(at -> text.append(' ').append(at));
        boolean isEndnote = citation.section()
                .filter(section -> section.startsWith("Endnote"))
                .isPresent();
        if (!citation.endnotes().isEmpty() && !isEndnote) {
            String notes = Joiner.on(", ").join(citation.endnotes());
            text.append(phrases.say(citation.endnotes().size() == 1 ? "place.note" : "place.notes", notes));
        }
        return text.toString();
    }

    /**
     * {@return the places of a statement in short, the main one first; "no source" if it cites nothing}
     *
     * @param statement the statement
     */
    public static String text(Statement<?> statement) {
        return text(statement, Phrases.ENGLISH);
    }

    /**
     * {@return the places of a statement in short, the main one first; that there is no source if it cites nothing}
     *
     * @param statement the statement
     * @param phrases in which language
     */
    public static String text(Statement<?> statement, Phrases phrases) {
        return statement.citations().isEmpty()
                ? phrases.say("place.none")
                : statement.citations().stream()
                        .map(citation -> text(citation, phrases))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}
