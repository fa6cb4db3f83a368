package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import org.cauce.io.iati.activity.HumanitarianScope;
import org.cauce.io.iati.common.VocabularyCode;

/**
 * What speaks for a record being humanitarian, each signal by itself: publishers set one and not the other, and nothing
 * here decides between them.
 *
 * @param flag what the attribute {@code humanitarian} says of the record, or of its activity
 * @param sectors the sectors of the OECD DAC's emergency categories 720, 730 and 740 that count for it
 * @param refugeeSectors its sectors of the DAC's category 930, refugees in donor countries
 * @param emergencies the emergencies the activity responds to
 * @param appeals the appeals the activity responds to
 */
public record HumanitarianSignals(
        Effective<Boolean> flag,
        ImmutableList<VocabularyCode> sectors,
        ImmutableList<VocabularyCode> refugeeSectors,
        ImmutableList<HumanitarianScope> emergencies,
        ImmutableList<HumanitarianScope> appeals) {

    /** {@return whether any signal but the flag speaks for it; refugees in donor countries do not} */
    public boolean isSignalledBesideFlag() {
        return !sectors.isEmpty() || !emergencies.isEmpty() || !appeals.isEmpty();
    }
}
