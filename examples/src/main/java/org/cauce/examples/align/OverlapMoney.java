package org.cauce.examples.align;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.MoneyCell;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.PortfolioAlignment;
import org.cauce.model.code.Code;

/**
 * The money of a file in the cells of the overlap map: that in sectors which the catalogue calls close to those of the
 * row. Rows may be close to the same sectors, so their money is never added up.
 */
final class OverlapMoney {
    /** From how many parts of both in a cell on they are many. */
    static final int MANY = 10;

    /** Below which mean amount parts are small, in plain units of the currency. */
    static final BigDecimal SMALL = new BigDecimal(1_000_000);

    private final Context context;
    private final AidTable latest;
    private final StatisticsNumbers numbers;
    private final Map<Integer, AidTable> years = new TreeMap<>();

    OverlapMoney(Context context, AidTable latest) {
        this.context = context;
        this.latest = latest;
        this.numbers = new StatisticsNumbers(context, latest, context.texts.text("statistics.by-sector"));
        years.put(latest.year(), latest);
    }

    /** Returns the file, and the latest year of which it tells. */
    AidTable latest() {
        return latest;
    }

    /** Returns the money of the latest year. */
    MoneyCell of(OverlapCell cell) {
        return in(latest.year(), cell);
    }

    /** Returns the money of a year; of a year that is not in the file nobody has any on record. */
    MoneyCell in(int year, OverlapCell cell) {
        return years.computeIfAbsent(year, other -> latest.sectorsIn(other, context.pair))
                .of(context.pair)
                .money(cell.sector(), cell.country(), context.catalogue);
    }

    /** Returns the sectors of the file that are close to those of a cell. */
    ImmutableSortedSet<Code> codes(OverlapCell cell) {
        return PortfolioAlignment.closeTo(cell.sector(), context.catalogue);
    }

    /** Returns whether both pay in many small parts. */
    static boolean isMany(MoneyCell cell) {
        return cell.mayDuplicate(MANY, SMALL);
    }

    /** Returns who gives how much in how many parts, such as "United States 1.8 (2); Spain 0.3 (1)". */
    Prose words(OverlapCell cell) {
        MoneyCell found = of(cell);
        return Prose.join(
                "; ",
                Stream.of(
                                given(cell, context.one, found.one(), found),
                                given(cell, context.other, found.other(), found),
                                given(cell, context.texts.text("statistics.others"), found.others()))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private Prose given(OverlapCell cell, Donor donor, MoneyCell.Given given, MoneyCell found) {
        return found.absent().contains(donor.country())
                ? context.say("overlap.money.absent", donor.name())
                : given(cell, donor.name(), given);
    }

    private Prose given(OverlapCell cell, String donor, MoneyCell.Given given) {
        if (given.count() == 0) {
            return Prose.EMPTY;
        }
        String what = context.texts.plain(
                "overlap.money.what",
                donor,
                context.name(cell.country()),
                codes(cell).stream().map(Code::toString).collect(Collectors.joining(", ")),
                latest.year());
        return context.say(
                "overlap.money.given",
                donor,
                numbers.sum(given.sum(), given.count(), what),
                numbers.count(given.count(), what));
    }

    /** Returns what the money of the map is, and in how many cells both pay in many small parts. */
    Prose note() {
        long many = context.overlap.cells().stream()
                .filter(cell -> isMany(of(cell)))
                .count();
        return context.say(
                "overlap.money.note",
                NetAidFigure.year(latest.year()),
                Prose.of(new Piece.Place(numbers.unit())),
                Prose.of(new Piece.Place(latest.file().name())),
                numbers.count(many, context.texts.text("overlap.money.many.what")),
                SectorMoneyFigure.limit(context, Integer.toString(MANY)),
                SectorMoneyFigure.limit(context, context.texts.text("statistics.money.small")));
    }
}
