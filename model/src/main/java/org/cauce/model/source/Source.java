package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/** A document or data set that makes statements. */
@Value.Immutable
@CauceJson
public abstract class Source implements WithSource, Referring {
    /** What a source is. */
    public enum Type {
        /** A policy paper or report. */
        PAPER,
        /** A news article. */
        NEWS,
        /** A fact sheet of a government. */
        FACT_SHEET,
        /** A data set. */
        DATA_SET,
        /** Material outside the documents, used to read or date them, never as a source of values. */
        CORROBORATION;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Type parse(String text) {
            return EnumText.parse(Type.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** How well a text can be read. */
    public enum Legibility {
        /** As its authors wrote it, or a readable translation. */
        READABLE,
        /** Garbled by a machine: its statements are decoded. */
        DECODING_REQUIRED;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Legibility parse(String text) {
            return EnumText.parse(Legibility.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    Source() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Source fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract Type type();

    /** {@return the title as printed; empty if none is printed} */
    public abstract Optional<String> title();

    /** {@return a short description of our own, for use where there is no title} */
    public abstract String description();

    /** {@return the authors, in the order printed} */
    public abstract ImmutableList<Ref> authors();

    /** {@return the publishers, in the order printed} */
    public abstract ImmutableList<Ref> publishers();

    /** {@return the publisher in words, where it is not printed but inferred; empty if it is printed, or not known} */
    public abstract Optional<String> publisherInferred();

    /** {@return when it appeared; marked inferred where the document does not print it; empty if not known} */
    public abstract Optional<Timing> date();

    /** {@return the language; empty if it is in several} */
    public abstract Optional<Locale> language();

    /** {@return a remark on the language, such as "translated"; empty if there is none} */
    public abstract Optional<String> languageRemark();

    /** {@return how well it can be read; empty for data sets} */
    public abstract Optional<Legibility> legibility();

    /**
     * {@return the number of paragraphs, by which sections {@code p1}, {@code p2} are counted; empty if it has
     * headings}
     */
    public abstract OptionalInt paragraphs();

    /** {@return the number of endnotes; empty if it has none} */
    public abstract OptionalInt endnoteCount();

    /** {@return the table of contents as printed} */
    public abstract ImmutableList<Heading> contents();

    /** {@return the tables that the text holds} */
    public abstract ImmutableList<String> tables();

    /** {@return the figures that the text mentions but does not hold} */
    public abstract ImmutableList<String> missingFigures();

    /** {@return words that do not belong to the text: spam that a machine put in} */
    public abstract ImmutableList<String> insertions();

    /** {@return what helped to read a garbled text, in words} */
    public abstract ImmutableList<String> decodingAids();

    /** {@return the disclaimer of the authors, in words of our own; empty if they make none} */
    public abstract Optional<String> disclaimer();

    /** {@return what the outside material is and what it supports; for {@link Type#CORROBORATION} only} */
    public abstract ImmutableList<Corroboration> corroborations();

    /** {@return the title, or the description where there is none} */
    public String label() {
        return title().orElse(description());
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(authors(), publishers());
    }

    @Value.Check
    void check() {
        paragraphs().ifPresent(count -> Require.atLeast(1, "number of paragraphs", count));
        endnoteCount().ifPresent(count -> Require.atLeast(1, "number of endnotes", count));
        Require.text("description of a source", description());
        Ref.require("authors of a source", authors(), Kind.PERSON, Kind.ORGANISATION);
        Ref.require("publishers of a source", publishers(), Kind.ORGANISATION);
    }

    /**
     * A line of a table of contents.
     *
     * @param title the heading
     * @param page the page as printed, from 1
     */
    public record Heading(String title, int page) {
        /**
         * Checks the parts.
         *
         * @param title the title
         * @param page the page
         * @throws IllegalArgumentException if the title is missing or blank, or the page is not positive
         */
        public Heading {
            Require.text("title of a heading", Require.present("title of a heading", title));
            Require.atLeast(1, "page of heading '" + title + "'", page);
        }
    }

    /**
     * A piece of outside material.
     *
     * @param what what it is
     * @param where where it was found
     * @param supports what it supports
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Corroboration(
            String what,
            String where,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<String> supports) {
        /**
         * Checks the parts; it supports nothing where JSON names nothing.
         *
         * @param what what it is, in words
         * @param where where it is, for the message
         * @param supports what it supports
         * @throws IllegalArgumentException if what it is or where it was found is missing or blank
         */
        public Corroboration {
            supports = supports == null ? ImmutableList.of() : supports;
            Require.text("content of a corroboration", Require.present("content of a corroboration", what));
            Require.text("place of a corroboration", Require.present("place of a corroboration", where));
        }
    }

    /** Builds sources; {@code type} and {@code description} must be set. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
