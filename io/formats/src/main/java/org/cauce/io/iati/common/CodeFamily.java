package org.cauce.io.iati.common;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is classified by codes of several vocabularies, and the list of IATI that numbers the vocabularies.
 *
 * <p>The same number means another vocabulary in each family: 1 is the OECD DAC's sectors for sectors, and its regions
 * for regions.
 */
public enum CodeFamily {
    /** Sectors; the purposes of the OECD DAC CRS (1) if no vocabulary is stated. */
    SECTOR("SectorVocabulary", "1"),
    /** Regions; those of the OECD DAC (1) if no vocabulary is stated. */
    REGION("RegionVocabulary", "1"),
    /** Policy markers; those of the OECD DAC CRS (1) if no vocabulary is stated. */
    POLICY_MARKER("PolicyMarkerVocabulary", "1"),
    /** Types of aid; those of the OECD DAC (1) if no vocabulary is stated. */
    AID_TYPE("AidTypeVocabulary", "1"),
    /** Tags; the vocabulary must be stated. */
    TAG("TagVocabulary", null),
    /** Places and administrative areas; the vocabulary must be stated. */
    GEOGRAPHIC("GeographicVocabulary", null),
    /** Emergencies and appeals; the vocabulary must be stated. */
    HUMANITARIAN_SCOPE("HumanitarianScopeVocabulary", null),
    /** Frameworks of results; the vocabulary must be stated. */
    RESULT("ResultVocabulary", null),
    /** Frameworks of indicators; the vocabulary must be stated. */
    INDICATOR("IndicatorVocabulary", null);

    private final String list;
    private final Optional<String> standard;

    CodeFamily(String list, @Nullable String standard) {
        this.list = list;
        this.standard = Optional.ofNullable(standard);
    }

    /** {@return the name of the IATI code list that numbers the vocabularies} */
    public String vocabularyList() {
        return list;
    }

    /** {@return the vocabulary that counts if none is stated; empty if one must be stated} */
    public Optional<String> standardVocabulary() {
        return standard;
    }
}
