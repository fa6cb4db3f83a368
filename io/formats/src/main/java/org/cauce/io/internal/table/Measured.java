package org.cauce.io.internal.table;

import java.util.Locale;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;

/**
 * An indicator as a table has it.
 *
 * @param code its code at the publisher, such as {@code WDI:DT.ODA.ODAT.CD}
 * @param name its name; not blank
 * @param measure what kind of number it is
 * @param unit the unit of its values, in plain units
 * @param scope what it covers, and the release; empty if not known
 */
public record Measured(Code code, String name, Measure measure, Unit unit, Optional<String> scope) {
    /** {@return its id: vocabulary and code in lower case, such as {@code wdi-dt-oda-odat-cd}} */
    public String id() {
        return (code.vocabulary() + "-" + code.value())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceFirst("-$", "");
    }

    /** {@return the reference to it} */
    public Ref ref() {
        return Kind.INDICATOR.ref(id());
    }

    /** {@return the indicator} */
    public Statement<Indicator> statement() {
        return Statement.of(
                id(),
                Indicator.builder()
                        .addName(Name.of(name, Locale.ENGLISH))
                        .measure(measure)
                        .unit(unit)
                        .scope(scope)
                        .addCode(code)
                        .build());
    }
}
