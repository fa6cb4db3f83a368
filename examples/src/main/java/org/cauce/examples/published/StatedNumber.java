package org.cauce.examples.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Grouping;
import org.cauce.model.policy.Claim;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Undated;

/**
 * A number that a record of a catalogue states.
 *
 * @param record the record
 * @param keys what rules may name it by: the record's id, its indicator's id, its classifications
 * @param codes the codes of its indicator in data sets; empty if it has none
 * @param subjects what it is about, the members of a grouping for the grouping
 * @param subject the main subject; empty if it has none
 * @param period the period; undated if the document gives none
 * @param quantity the number
 * @param citation where it is stated; empty if the record cites nothing
 */
record StatedNumber(
        Ref record,
        ImmutableSet<String> keys,
        ImmutableSet<Code> codes,
        ImmutableList<Ref> subjects,
        Optional<Ref> subject,
        TimePeriod period,
        Quantity quantity,
        Optional<Citation> citation) {

    /**
     * {@return all numbers of a catalogue; a record of several numbers, such as terms, is there once, with the first}
     */
    static ImmutableList<StatedNumber> of(Catalogue catalogue) {
        return catalogue
                .entries()
                .flatMap(entry -> of(entry.kind().ref(entry.statement().id()), entry.statement(), catalogue).stream())
                .filter(number -> number.quantity().number().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<StatedNumber> of(Ref record, Statement<?> statement, Catalogue catalogue) {
        Object says = statement.says();
        if (says instanceof Observation observation) {
            return observation.quantity().map(quantity -> of(statement, observation, quantity, catalogue));
        }
        if (says instanceof FundingFlow flow) {
            return flow.quantity().map(quantity -> of(statement, flow, quantity));
        }
        if (says instanceof Terms terms) {
            return terms.benefits().stream()
                    .flatMap(benefit -> benefit.amount().flatMap(StatedNumber::quantity).stream())
                    .findFirst()
                    .map(quantity -> bare(record, statement, quantity));
        }
        return says instanceof Claim claim
                ? claim.count().map(quantity -> bare(record, statement, quantity))
                : Optional.empty();
    }

    private static StatedNumber of(Statement<?> statement, Observation says, Quantity quantity, Catalogue catalogue) {
        Ref record = Kind.OBSERVATION.ref(statement.id());
        return new StatedNumber(
                record,
                ImmutableSet.of(record.id(), says.indicator().id()),
                catalogue.get(says.indicator(), Indicator.class).says().codes(),
                members(says.subject(), catalogue),
                Optional.of(says.subject()),
                says.period(),
                quantity,
                statement.citation());
    }

    private static ImmutableList<Ref> members(Ref subject, Catalogue catalogue) {
        return subject.kind() == Kind.GROUPING
                ? catalogue.get(subject, Grouping.class).says().members()
                : ImmutableList.of(subject);
    }

    private static StatedNumber of(Statement<?> statement, FundingFlow says, Quantity quantity) {
        Ref record = Kind.FLOW.ref(statement.id());
        ImmutableList<Ref> recipients = says.recipients().map(Split::parts).stream()
                .flatMap(parts -> parts.stream())
                .collect(ImmutableList.toImmutableList());
        return new StatedNumber(
                record,
                Stream.concat(
                                Stream.of(record.id()),
                                says.classifications().stream().map(Code::toString))
                        .collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.of(),
                recipients,
                recipients.stream().findFirst(),
                says.period(),
                quantity,
                statement.citation());
    }

    private static Optional<Quantity> quantity(Amount amount) {
        return amount instanceof Amount.Stated stated ? Optional.of(stated.quantity()) : Optional.empty();
    }

    private static StatedNumber bare(Ref record, Statement<?> statement, Quantity quantity) {
        return new StatedNumber(
                record,
                ImmutableSet.of(record.id()),
                ImmutableSet.of(),
                ImmutableList.of(),
                Optional.empty(),
                new Undated(),
                quantity,
                statement.citation());
    }
}
