package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What kind of thing a record is: the first half of a {@link Ref}. */
public enum Kind {
    /** A country of ISO 3166-1; its id is the alpha-3 code, and it needs no record to be known. */
    COUNTRY,
    /** A group of countries, or a region. */
    GROUPING,
    /** A place inside a country. */
    PLACE,
    /** An organisation. */
    ORGANISATION,
    /** Several parties named together, such as "all official donors". */
    AGGREGATE,
    /** A person who acts or speaks. */
    PERSON,
    /** A sector or theme of cooperation. */
    SECTOR,
    /** Whom programmes are for. */
    AUDIENCE,
    /** A plan, programme, project, fund, treaty, forum or other undertaking. */
    INITIATIVE,
    /** A change in the life of an initiative. */
    STATUS_CHANGE,
    /** The terms of an initiative: who is eligible, what is given, what is owed. */
    TERMS,
    /** A typed link between two records. */
    LINK,
    /** A cooperation framework that can be run. */
    FRAMEWORK,
    /** A part of a framework: a goal, a planned action, a target, a referral, an open question. */
    FRAMEWORK_PART,
    /** A sum of money on its way from providers to receivers. */
    FLOW,
    /** What is measured. */
    INDICATOR,
    /** What was measured. */
    OBSERVATION,
    /** An event. */
    EVENT,
    /** An evaluation, audit or investigation. */
    EVALUATION,
    /** A finding of an evaluation. */
    FINDING,
    /** What a country that receives cooperation wants. */
    PRIORITY,
    /** A recommendation. */
    RECOMMENDATION,
    /** A step of a recommendation. */
    ACTION,
    /** A scheme by which recommendations are ranked. */
    RANKING,
    /** A statement in words: a driver, an obstacle, a position, a quotation. */
    CLAIM,
    /** A definition, rule or list of contents. */
    DEFINITION,
    /** An entry of a list of acronyms. */
    ACRONYM,
    /** A document or data set. */
    SOURCE,
    /** An endnote of a document. */
    ENDNOTE,
    /** A derived number, to be recomputed. */
    CHECK,
    /** Two statements that do not fit together. */
    CONTRADICTION,
    /** Something that the documents do not say. */
    GAP;

    /**
     * {@return the kind with this text, such as {@code status-change}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Kind parse(String text) {
        return EnumText.parse(Kind.class, text);
    }

    /**
     * {@return a reference to the record of this kind that has the given id}
     *
     * @param id the id
     */
    public Ref ref(String id) {
        return Ref.of(this, id);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
