package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.cauce.model.EnumText;

/**
 * How one record is linked to another: a small closed vocabulary, read from the record that holds the link to the
 * other.
 *
 * <p>Each type has one {@linkplain #inverse() inverse} reading, so that a link is written down once. Symmetric types
 * read the same from both sides.
 */
public enum LinkType {
    /** It is a part of the other, or is worked on under it. */
    PART_OF("has part"),
    /** It is a phase of the other. */
    PHASE_OF("has phase"),
    /** It is a proposal or project within the other, which did not create it. */
    PROPOSED_UNDER("contains the proposal"),
    /** It came after the other and took its place, or grew out of it. */
    SUCCEEDS("succeeded by"),
    /** It is a replica of the other elsewhere. */
    REPLICATES("replicated as"),
    /** It takes the other as model, precedent or experience. */
    MODELLED_ON("model for"),
    /** It builds on the other. */
    BUILDS_ON("built on by"),
    /** It extends the other. */
    EXTENDS("extended by"),
    /** It complements the other; who says so is in the statement. */
    COMPLEMENTS("complemented by"),
    /** It shares aims with the other, without joint work. */
    ALIGNED_WITH("aligned with"),
    /** It ran beside the other with the same subject. */
    PARALLEL_TO("parallel to"),
    /** It coordinates the other. */
    COORDINATES("coordinated under"),
    /** It pays for the other. */
    FUNDS("funded by"),
    /** It supports the other. */
    SUPPORTS("supported by"),
    /** It is the rule or body over the other. */
    GOVERNS("governed by"),
    /** It ordered the other. */
    MANDATES("mandated by"),
    /** It is an instrument by which the other works. */
    IMPLEMENTS("works through"),
    /** It came about because of the other. */
    RESULTS_FROM("led to"),
    /** It needs the other first. */
    DEPENDS_ON("enables"),
    /** It is an alternative to the other. */
    ALTERNATIVE_TO("alternative to"),
    /** It evaluates the other. */
    EVALUATES("evaluated by"),
    /** It is a recommendation about the other. */
    ADDRESSES("subject of"),
    /** It does not fit with the other. */
    CONTRADICTS("contradicts"),
    /** It is named together with the other. */
    RELATED_TO("related to");

    private final String inverse;

    LinkType(String inverse) {
        this.inverse = inverse;
    }

    /**
     * {@return the value with this text, such as {@code part-of}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static LinkType parse(String text) {
        return EnumText.parse(LinkType.class, text);
    }

    /** {@return how the link reads from the other side, such as "succeeded by" for {@link #SUCCEEDS}} */
    public String inverse() {
        return inverse;
    }

    /** {@return how the link reads from this side, such as "succeeds"} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return whether it reads the same from both sides} */
    public boolean isSymmetric() {
        return label().equals(inverse);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
