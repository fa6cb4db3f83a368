package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.TimePeriod;

/** Functions of dates. */
enum Dates implements Computation {
    MONTHS_BETWEEN {
        @Override
        public String formula(Task task) {
            return "months from " + task.operands().text(FROM) + " to "
                    + task.operands().text(TO);
        }

        @Override
        public Outcome compute(Task task) {
            return between(task, (from, to) -> ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
        }
    },
    DAYS_BETWEEN {
        @Override
        public String formula(Task task) {
            return "days from " + task.operands().text(FROM) + " to "
                    + task.operands().text(TO);
        }

        @Override
        public Outcome compute(Task task) {
            return between(task, ChronoUnit.DAYS::between);
        }
    },
    YEAR_AFTER {
        @Override
        public String formula(Task task) {
            return "year of " + task.operands().text(FROM) + " + "
                    + task.operands().text(WAIT);
        }

        @Override
        public Outcome compute(Task task) {
            Optional<Estimate> year = year(task.operands().one(FROM));
            Optional<Estimate> wait = task.operands().find(WAIT);
            if (year.isEmpty() || wait.isEmpty()) {
                throw new NotRecomputable(
                        "no value for " + (year.isEmpty() ? FROM : WAIT), impliedByYear(task, year, wait));
            }
            return Outcome.of(task.result("", year.get().plus(wait.get())));
        }
    },
    WEEKDAY {
        @Override
        public String formula(Task task) {
            return "day of the week of " + task.operands().text("date");
        }

        @Override
        public Outcome compute(Task task) {
            Operand date = task.operands().one("date");
            if (!date.first().equals(date.last())) {
                throw new NotRecomputable(date.printed() + " is no day");
            }
            String name = date.first().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            BigDecimal number = BigDecimal.valueOf(date.first().getDayOfWeek().getValue());
            List<Result> day = List.of(task.result(name, Estimate.exact(number, Unit.COUNT)));
            if (task.claimed().isEmpty()) {
                return Outcome.of(day);
            }
            boolean holds = name.equalsIgnoreCase(task.claimed());
            return Outcome.of(day, ClaimResult.of("it is a " + task.claimed(), holds, holds));
        }
    };

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WAIT = "wait";

    /** Exact where both dates leave no choice, else from the least to the most that they allow. */
    private static Outcome between(Task task, ToLongBiFunction<LocalDate, LocalDate> unit) {
        Operand from = task.operands().one(FROM);
        Operand to = task.operands().one(TO);
        BigDecimal least = BigDecimal.valueOf(unit.applyAsLong(from.last(), to.first()));
        BigDecimal most = BigDecimal.valueOf(unit.applyAsLong(from.first(), to.last()));
        BigDecimal nominal = BigDecimal.valueOf(unit.applyAsLong(from.first(), to.first()));
        return Outcome.of(task.result("", Estimate.of(nominal, Interval.closed(least, most), Unit.COUNT)));
    }

    private static List<Result> impliedByYear(Task task, Optional<Estimate> year, Optional<Estimate> wait) {
        Optional<Result> years = task.expected()
                .flatMap(expected -> year.map(start -> Task.result("implied wait", expected.minus(start), Unit.YEARS)));
        Optional<Result> start = task.expected()
                .flatMap(expected -> wait.map(length -> task.result("implied from", expected.minus(length))));
        return years.or(() -> start).stream().toList();
    }

    /** A fiscal year has its name even where nobody says when it starts. */
    private static Optional<Estimate> year(Operand operand) {
        Optional<Integer> named =
                operand.when().filter(FiscalYear.class::isInstance).map(period -> ((FiscalYear) period).namedYear());
        Optional<Integer> first =
                named.or(() -> operand.when().flatMap(TimePeriod::first).map(LocalDate::getYear));
        Optional<Integer> last =
                named.or(() -> operand.when().flatMap(TimePeriod::last).map(LocalDate::getYear));
        return first.flatMap(from -> last.map(to -> Estimate.of(
                BigDecimal.valueOf(from),
                Interval.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(to)),
                Unit.RATIO)));
    }
}
