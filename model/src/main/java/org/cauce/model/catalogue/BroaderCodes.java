package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.model.code.Audience;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.source.Statement;

/** Which sectors and audiences hold which. */
final class BroaderCodes {
    private record Step(Code code, Optional<Code> broader) {}

    private final ImmutableMap<Code, Code> broader;

    private BroaderCodes(ImmutableMap<Code, Code> broader) {
        this.broader = broader;
    }

    static BroaderCodes of(CatalogueParts parts) {
        return new BroaderCodes(Stream.concat(
                        parts.sectors().stream().map(Statement::says).map(BroaderCodes::step),
                        parts.audiences().stream().map(Statement::says).map(BroaderCodes::step))
                .filter(step -> step.broader().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        Step::code, step -> step.broader().orElseThrow(), (first, second) -> first)));
    }

    private static Step step(Sector sector) {
        return new Step(sector.code(), sector.broader());
    }

    private static Step step(Audience audience) {
        return new Step(audience.code(), audience.broader());
    }

    /** {@return the code, then what holds it, from narrow to broad; a circle is walked once} */
    ImmutableSet<Code> chain(Code code) {
        Set<Code> chain = new LinkedHashSet<>();
        Optional<Code> next = Optional.of(code);
        while (next.isPresent() && chain.add(next.orElseThrow())) {
            next = Optional.ofNullable(broader.get(next.orElseThrow()));
        }
        return ImmutableSet.copyOf(chain);
    }
}
