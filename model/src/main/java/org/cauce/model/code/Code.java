package org.cauce.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.stream.Stream;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;

/**
 * A code and the vocabulary it belongs to, such as {@code DAC-PURPOSE:11220} or {@code theme:transport}.
 *
 * <p>The vocabulary is part of the key: 110 is a DAC category, a DAC purpose of nothing, and an IATI flow type of
 * nothing.
 *
 * @param vocabulary the name of the list, without a colon
 * @param value the code in that list, as published, leading zeros kept
 */
public record Code(String vocabulary, String value) implements Comparable<Code>, Referring {
    /** The five-digit purposes of the OECD DAC CRS (IATI sector vocabulary 1). */
    public static final String DAC_PURPOSE = "DAC-PURPOSE";

    /** The three-digit categories of the OECD DAC CRS (IATI sector vocabulary 2). */
    public static final String DAC_CATEGORY = "DAC-CATEGORY";

    /** The broad sectors by which the OECD DAC reports aid by sector, such as social infrastructure. */
    public static final String DAC_BROAD = "DAC-BROAD";

    /** The themes of the bundled catalogue. */
    public static final String THEME = "theme";

    /** Whom a programme is for, in the bundled catalogue. */
    public static final String AUDIENCE = "audience";

    /** The measures of DAC statistics, such as {@code gross-oda}. */
    public static final String DAC_MEASURE = "DAC-MEASURE";

    private static final Comparator<Code> ORDER =
            Comparator.comparing(Code::vocabulary).thenComparing(Code::value);

    /**
     * Checks the parts.
     *
     * @param vocabulary the vocabulary
     * @param value the value
     * @throws IllegalArgumentException if one is blank or too long, the vocabulary holds a colon, or a theme is not
     *     written as an id
     */
    public Code {
        if (vocabulary.isBlank() || value.isBlank() || vocabulary.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Code is '" + Require.shown(vocabulary) + "' and '"
                    + Require.shown(value) + "': expected a vocabulary without a colon, and a value");
        }
        if (vocabulary.length() + value.length() > 256) {
            throw new IllegalArgumentException("Code of vocabulary '" + Require.shown(vocabulary)
                    + "' is too long: expected at most 256 characters");
        }
        if (vocabulary.equals(THEME)) {
            Ref unused = Kind.SECTOR.ref(value);
        }
    }

    /**
     * {@return the code of this vocabulary and value}
     *
     * @param vocabulary the vocabulary
     * @param value the value
     */
    public static Code of(String vocabulary, String value) {
        return new Code(vocabulary, value);
    }

    /**
     * {@return the theme of the bundled catalogue that has this value}
     *
     * @param value the value
     */
    public static Code theme(String value) {
        return new Code(THEME, value);
    }

    /**
     * {@return the code with this text, {@code vocabulary:value}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if the text names no vocabulary
     */
    @JsonCreator
    public static Code parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Code '" + Require.shown(text)
                    + "' names no vocabulary: expected vocabulary:value, such as DAC-PURPOSE:11220");
        }
        return new Code(text.substring(0, colon), text.substring(colon + 1));
    }

    /**
     * {@return whether the code belongs to this vocabulary}
     *
     * @param otherVocabulary the vocabulary of the other
     */
    public boolean isOf(String otherVocabulary) {
        return vocabulary.equals(otherVocabulary);
    }

    /** {@return the sector of this code, for themes, which a catalogue holds; nothing for published vocabularies} */
    @Override
    public Stream<Ref> references() {
        return isOf(THEME) ? Stream.of(Ref.of(Kind.SECTOR, value)) : Stream.of();
    }

    /** Orders by vocabulary, then by value. */
    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    /** {@return the text form, {@code vocabulary:value}} */
    @JsonValue
    @Override
    public String toString() {
        return vocabulary + ":" + value;
    }
}
