package org.cauce.io.internal.table;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.log.KnownKeys;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** Tells records that say the same as an earlier one, but for how much: of a whole file, if that was asked for. */
final class Repeats {
    private final TableLog log;
    private final KnownKeys known = new KnownKeys();

    Repeats(TableLog log) {
        this.log = log;
    }

    /**
     * Tells a record whose key was there before.
     *
     * @param record the record
     * @param line its line
     * @param row what tells its row from others beside what the record says; blank if nothing does
     */
    void check(Object record, long line, String row) {
        key(record)
                .map(key -> (key + " " + row).strip())
                .filter(known::isRepeated)
                .ifPresent(key -> log.tell(TableProblem.REPEATED_ROW, line, "", problem -> problem.found(key)));
    }

    private static Optional<String> key(Object record) {
        if (!(record instanceof Statement<?> statement)) {
            return Optional.empty();
        }
        if (statement.says() instanceof Observation observation) {
            return Optional.of(key(observation));
        }
        return Optional.of(
                statement.says() instanceof FundingFlow flow
                        ? key(flow)
                        : statement.says().toString());
    }

    private static String key(Observation one) {
        return joined(
                one.indicator(),
                one.subjects(),
                one.partner(),
                one.when(),
                one.category(),
                one.countries(),
                one.sector(),
                one.dimensions(),
                one.quantity().map(quantity -> quantity.unit()));
    }

    private static String key(FundingFlow flow) {
        Object money = flow.amount() instanceof Amount.Stated stated
                ? stated.currency() + " " + stated.priceBasis()
                : flow.amount();
        return joined(
                flow.providers(),
                flow.receivers(),
                flow.recipients(),
                flow.sectors(),
                flow.channel(),
                flow.channelPrinted(),
                flow.stage(),
                flow.basis(),
                flow.wordedAs(),
                flow.conditions(),
                flow.when(),
                flow.classifications(),
                money);
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof Optional<?> optional ? optional.stream() : Stream.of(part))
                .filter(part -> !(part instanceof Collection<?> all && all.isEmpty()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
