package org.cauce.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/**
 * What an organisation is.
 *
 * <p>Each type has a counterpart, coarser, in the IATI code list OrganisationType.
 */
public enum OrganisationType {
    /** A government as a whole. */
    GOVERNMENT(10),
    /** A ministry or department of a government. */
    MINISTRY(10),
    /** A unit of a ministry. */
    MINISTRY_UNIT(10),
    /** The office of a head of state or government. */
    HEAD_OF_STATE_OFFICE(10),
    /** A parliament or one of its houses. */
    LEGISLATURE(10),
    /** A committee of a parliament. */
    LEGISLATURE_COMMITTEE(10),
    /** A court. */
    COURT(10),
    /** An embassy. */
    EMBASSY(10),
    /** An army, guard or police force. */
    SECURITY_FORCE(10),
    /** The government of a state, province or city, or several of them. */
    SUBNATIONAL_GOVERNMENT(11),
    /** A government agency for development cooperation. */
    DEVELOPMENT_AGENCY(10),
    /** The offices of an agency in other countries. */
    AGENCY_FIELD_OFFICE(10),
    /** Another public agency. */
    PUBLIC_AGENCY(15),
    /** A bank owned by a state. */
    PUBLIC_BANK(15),
    /** A supreme audit office. */
    AUDIT_OFFICE(10),
    /** An official gazette. */
    OFFICIAL_GAZETTE(10),
    /** A statistical office. */
    STATISTICAL_OFFICE(10),
    /** A research service of a public body. */
    RESEARCH_SERVICE(10),
    /** An evaluation office of an organisation. */
    EVALUATION_OFFICE(40),
    /** An organisation of states. */
    MULTILATERAL(40),
    /** A development bank of states. */
    MULTILATERAL_BANK(40),
    /** A body, fund or programme of the United Nations. */
    UN_BODY(40),
    /** A body of regional integration. */
    REGIONAL_BODY(40),
    /** A body that exists for one programme or plan: a technical group, a commission, a data system. */
    PROGRAMME_BODY(90),
    /** A place where statistics are published. */
    STATISTICAL_PLATFORM(90),
    /** A non-governmental organisation or foundation. */
    NGO(22),
    /** A think tank. */
    THINK_TANK(80),
    /** A university or research institute. */
    ACADEMIC(80),
    /** A scholarly journal. */
    JOURNAL(80),
    /** A company. */
    COMPANY(70),
    /** A company contracted to carry out a programme. */
    PRIVATE_CONTRACTOR(70),
    /** Companies that have formed an organisation. */
    BUSINESS_COALITION(70),
    /** A news agency. */
    NEWS_AGENCY(90),
    /** A newspaper. */
    NEWSPAPER(90),
    /** A magazine. */
    MAGAZINE(90),
    /** A news site. */
    NEWS_SITE(90),
    /** A broadcaster. */
    BROADCASTER(90),
    /** A political party. */
    POLITICAL_PARTY(90);

    private final int iati;

    OrganisationType(int iati) {
        this.iati = iati;
    }

    /**
     * {@return the type with this text, such as {@code development-agency}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static OrganisationType parse(String text) {
        return EnumText.parse(OrganisationType.class, text);
    }

    /** {@return the code of the IATI code list OrganisationType, such as 10 for government} */
    public int iatiCode() {
        return iati;
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
