package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.ReportingOrg;

/**
 * An organisation at one end of a flow.
 *
 * @param ref its identifier without blanks around it; empty if not stated
 * @param type its type; empty if not stated
 * @param names its names
 */
public record FlowParty(Optional<String> ref, Optional<IatiCode> type, ImmutableList<Narrative> names) {
    /**
     * {@return the organisation of this element; empty if the element tells neither identifier nor name}
     *
     * @param org the element
     */
    public static Optional<FlowParty> of(TransactionOrg org) {
        return party(org.ref(), org.type(), org.narratives());
    }

    /**
     * {@return the organisation that reports; empty if the element tells neither identifier nor name}
     *
     * @param org the element
     */
    public static Optional<FlowParty> of(ReportingOrg org) {
        return party(org.ref(), org.type(), org.narratives());
    }

    private static Optional<FlowParty> party(
            Optional<String> ref, Optional<IatiCode> type, ImmutableList<Narrative> names) {
        Optional<String> stripped = ref.map(String::strip).filter(text -> !text.isEmpty());
        boolean isNamed = names.stream().anyMatch(name -> !name.text().isBlank());
        return stripped.isPresent() || isNamed ? Optional.of(new FlowParty(stripped, type, names)) : Optional.empty();
    }
}
