package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.ParticipatingOrg;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.organisation.RecipientOrg;
import org.cauce.model.code.Code;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;

/**
 * An organisation as it is named at one place of a file.
 *
 * @param ref its identifier; empty if there is none
 * @param type its type, of the list OrganisationType
 * @param names its names
 */
record NamedParty(Optional<String> ref, Optional<IatiCode> type, ImmutableList<Name> names) {

    static Optional<NamedParty> of(ReportingOrg org, Optional<String> language) {
        return of(org.ref(), org.type(), org.narratives(), language);
    }

    static Optional<NamedParty> of(ParticipatingOrg org, Optional<String> language) {
        return of(org.ref(), org.type(), org.narratives(), language);
    }

    static Optional<NamedParty> of(TransactionOrg org, Optional<String> language) {
        return of(org.ref(), org.type(), org.narratives(), language);
    }

    static Optional<NamedParty> of(RecipientOrg org, Optional<String> language) {
        return of(org.ref(), Optional.empty(), org.narratives(), language);
    }

    static Optional<NamedParty> reporter(IatiActivity activity) {
        return activity.reportingOrg().flatMap(org -> of(org, activity.language()));
    }

    static Optional<NamedParty> of(
            Optional<String> ref, Optional<IatiCode> type, List<Narrative> narratives, Optional<String> language) {
        Optional<String> id = ref.map(String::strip).filter(text -> !text.isEmpty());
        ImmutableList<Name> names = Texts.names(narratives, language);
        return id.isEmpty() && names.isEmpty() ? Optional.empty() : Optional.of(new NamedParty(id, type, names));
    }

    /** Returns the reference to the organisation: by its identifier, or by its first name where it has none. */
    Ref organisation() {
        return Kind.ORGANISATION.ref(
                Ids.of(ref.orElseGet(() -> "name:" + names.get(0).text())));
    }

    /** Returns the organisation as a record. */
    Statement<Organisation> statement() {
        Organisation.Builder builder =
                Organisation.builder().type(type.map(NamedParty::type).orElse(OrganisationType.PROGRAMME_BODY));
        builder.addAllNames(
                names.isEmpty() ? List.of(Name.builder().text(ref.orElseThrow()).build()) : names);
        ref.filter(id -> id.length() <= 200).ifPresent(id -> builder.addIdentifier(Code.of("IATI-ORG", id)));
        return Statement.of(organisation().id(), builder.build());
    }

    private static OrganisationType type(IatiCode code) {
        return switch (code.value()) {
            case "10" -> OrganisationType.GOVERNMENT;
            case "11" -> OrganisationType.SUBNATIONAL_GOVERNMENT;
            case "15" -> OrganisationType.PUBLIC_AGENCY;
            case "21", "22", "23", "24" -> OrganisationType.NGO;
            case "40" -> OrganisationType.MULTILATERAL;
            case "70", "71", "72", "73" -> OrganisationType.COMPANY;
            case "80" -> OrganisationType.ACADEMIC;
            default -> OrganisationType.PROGRAMME_BODY;
        };
    }
}
