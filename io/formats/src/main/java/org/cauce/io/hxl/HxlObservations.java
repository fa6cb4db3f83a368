package org.cauce.io.hxl;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cauce.io.ProblemCode;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.jspecify.annotations.Nullable;

/** Makes an observation of each row whose tags tell country, year, indicator and value. */
final class HxlObservations implements ObservationLayout {
    private static final HxlTag COUNTRY = tag("#country+code");
    private static final HxlTag YEAR = tag("#date+year");
    private static final HxlTag CODE = tag("#indicator+code");
    private static final HxlTag NAME = tag("#indicator+name");
    private static final HxlTag VALUE = tag("#indicator+value+num");
    private static final Unit UNIT = Unit.of("not-stated");
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK);
    private static final Pattern FOUR_DIGITS = Pattern.compile("[12][0-9]{3}");
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final int LONGEST_CODE = 80;
    private static final int MOST_INDICATORS = 10_000;

    private final HxlHeading heading;
    private final TableLog log;
    private final ObservationFilter filter;
    private final FileCitations citations;
    private final Map<String, Statement<Indicator>> met = new LinkedHashMap<>();

    HxlObservations(HxlHeading heading, TableLog log) {
        this.heading = heading;
        this.log = log;
        this.filter = log.options().observations();
        this.citations = new FileCitations(log.file());
    }

    private static HxlTag tag(String text) {
        return HxlTag.find(text).orElseThrow();
    }

    /** Whether the tags allow observations. */
    static boolean allows(HxlHeading heading) {
        return ImmutableList.of(COUNTRY, YEAR, CODE, VALUE).stream()
                .allMatch(wanted ->
                        heading.tags().stream().flatMap(Optional::stream).anyMatch(tag -> tag.matches(wanted)));
    }

    static String needed() {
        return COUNTRY + ", " + YEAR + ", " + CODE + " and " + VALUE;
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return ImmutableList.copyOf(met.values());
    }

    @Override
    public void row(Rows rows, Consumer<Statement<Observation>> records) {
        HxlRow row = heading.row(rows);
        Optional<Area> area = row.first(COUNTRY).flatMap(AREAS::byCode);
        Optional<String> year =
                row.first(YEAR).filter(text -> FOUR_DIGITS.matcher(text).matches());
        Optional<String> code = row.first(CODE).filter(text -> text.length() <= LONGEST_CODE);
        if (area.isEmpty() || year.isEmpty() || code.isEmpty()) {
            log.refuse("rows");
            tell(area.isEmpty() ? TableProblem.UNKNOWN_AREA : null, row, COUNTRY, "a country or group");
            tell(year.isEmpty() ? TableProblem.INVALID_PERIOD : null, row, YEAR, "a year");
            tell(code.isEmpty() ? TableProblem.BLANK_CELL : null, row, CODE, "a code");
        } else if (filter.wantsSubject(area.get().ref())
                && filter.wantsIndicator(code.get())
                && filter.wantsYear(Integer.parseInt(year.get()))) {
            log.keep("rows");
            value(row)
                    .ifPresent(value -> records.accept(statement(
                            row,
                            Observation.builder()
                                    .indicator(indicator(row, code.get()))
                                    .addSubject(area.get().ref())
                                    .when(Timing.of(TimePeriod.parse(year.get())))
                                    .quantity(Quantity.of(value, UNIT))
                                    .build())));
        } else {
            log.keep("passed-over");
        }
    }

    private void tell(@Nullable ProblemCode code, HxlRow row, HxlTag tag, String expected) {
        if (code != null) {
            log.tell(
                    code,
                    row.line(),
                    tag.toString(),
                    problem -> problem.found(row.first(tag).orElse("nothing")).expected(expected));
        }
    }

    private Optional<BigDecimal> value(HxlRow row) {
        Optional<String> text = row.first(VALUE);
        Optional<BigDecimal> value =
                text.flatMap(cell -> Numerals.PLAIN.parse(cell, log.options().limits()));
        if (value.isPresent()) {
            log.keep("observations");
        } else if (text.isEmpty()) {
            log.keep("blank-values");
        } else {
            log.refuse("observations");
            tell(TableProblem.INVALID_NUMBER, row, VALUE, "digits with a point");
        }
        return value;
    }

    private Ref indicator(HxlRow row, String code) {
        String id = "hxl-" + PLAIN.negate().replaceFrom(code.toLowerCase(Locale.ROOT), '-');
        if (met.size() < MOST_INDICATORS) {
            met.computeIfAbsent(
                    code, unused -> indicator(id, code, row.first(NAME).orElse(code)));
        }
        return Kind.INDICATOR.ref(id);
    }

    private Statement<Observation> statement(HxlRow row, Observation observation) {
        return Statement.<Observation>builder()
                .id(citations.id(row.line(), "value"))
                .says(observation)
                .addCitation(citations.at(row.line()))
                .build();
    }

    private static Statement<Indicator> indicator(String id, String code, String name) {
        return Statement.of(
                id,
                Indicator.builder()
                        .addName(Name.of(name, Locale.ENGLISH))
                        .measure(Measure.AMOUNT)
                        .unit(UNIT)
                        .scope("The tags of the file tell no unit.")
                        .addCode(Code.of("HXL-INDICATOR", code))
                        .build());
    }
}
