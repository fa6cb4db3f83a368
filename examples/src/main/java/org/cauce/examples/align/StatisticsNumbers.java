package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.report.Cited;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;

/**
 * Makes the numbers of one table of a file: each with file and line, or with how many rows it is of and the formula.
 */
final class StatisticsNumbers {
    private static final int MILLIONS = 6;
    private static final int SIMILARITY = 2;
    private static final int PRINTED = 4;

    private final Context context;
    private final AidTable table;
    private final String name;

    /** Makes numbers of a table that is called so, such as "net ODA". */
    StatisticsNumbers(Context context, AidTable table, String name) {
        this.context = context;
        this.table = table;
        this.name = name;
    }

    /** Returns where the table is: the note on the file. */
    int note() {
        Source file = Source.builder()
                .type(Source.Type.DATA_SET)
                .title(table.file().name())
                .description(table.file().name())
                .build();
        context.facts.notes().add(Statement.of(table.file().source().id(), file));
        return context.facts
                .notes()
                .of(Citation.builder()
                        .source(table.file().source())
                        .section(context.texts.plain("statistics.place", name, table.year(), table.count()))
                        .build());
    }

    /** Returns the line under a figure that tells where its numbers come from. */
    Prose source() {
        return context.say(
                "statistics.source", Prose.of(new Piece.Place(table.file().name())), Prose.of(new Piece.Note(note())));
    }

    /** Returns the price basis in words, such as "current US dollars". */
    String unit() {
        PriceBasis basis = PriceBasis.parse(table.prices());
        String currency = context.texts.has("unit." + table.currency())
                ? context.texts.text("unit." + table.currency())
                : table.currency();
        return basis.baseYear().isPresent()
                ? context.texts.plain(
                        "statistics.constant", currency, basis.baseYear().getAsInt())
                : context.texts.plain("statistics.current", currency);
    }

    /** Returns what a donor gives to a recipient, in millions; empty if no row tells. */
    Optional<Cited> amount(Country donor, Country recipient) {
        ImmutableList<AidRow> rows = table.rows(donor, recipient);
        return rows.isEmpty() ? Optional.empty() : Optional.of(amount(donor, recipient, rows));
    }

    private Cited amount(Country donor, Country recipient, ImmutableList<AidRow> rows) {
        BigDecimal sum = rows.stream().map(AidRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String where = rows.size() == 1
                ? context.texts.plain(
                        "statistics.line", rows.get(0).citation().at().orElseThrow())
                : context.texts.plain(
                        "statistics.rows", rows.size(), table.file().name());
        return new Cited(
                millions(sum),
                note(),
                context.texts.plain(
                        "statistics.from-to", name, context.name(donor), context.name(recipient), table.year()),
                Optional.of(context.texts.plain("statistics.exact", exact(sum))),
                Optional.of(unit() + "; " + where),
                Optional.empty(),
                rows.get(0).record().toString(),
                rows.size() > 1);
    }

    /** Returns a sum of rows, in millions. */
    Cited sum(BigDecimal sum, long rows, String what) {
        return derived(
                millions(sum),
                what,
                context.texts.plain(
                        "statistics.sum", exact(sum), rows, table.file().name()));
    }

    /** Returns a measure between 0 and 1. */
    Cited measure(BigDecimal value, String what, String formula) {
        return derived(
                value.setScale(SIMILARITY, RoundingMode.HALF_UP).toPlainString(),
                what,
                value.setScale(PRINTED, RoundingMode.HALF_UP).toPlainString() + "; " + formula + "; "
                        + context.texts.plain(
                                "statistics.rows", table.count(), table.file().name()));
    }

    /** Returns a count of what the table holds. */
    Cited count(long count, String what) {
        return derived(
                Long.toString(count),
                what,
                context.texts.plain(
                        "statistics.rows", table.count(), table.file().name()));
    }

    private Cited derived(String shown, String what, String formula) {
        return new Cited(
                shown,
                note(),
                what,
                Optional.of(formula),
                Optional.of(context.texts.text("computed") + "; " + unit()),
                Optional.empty(),
                table.file().source().toString(),
                true);
    }

    /** All digits, in millions. */
    private String exact(BigDecimal amount) {
        BigDecimal millions = amount.movePointLeft(MILLIONS).stripTrailingZeros();
        return context.texts.digits().of(millions.scale() < 0 ? millions.setScale(0) : millions);
    }

    /** Small amounts keep a decimal, so that they do not vanish. */
    private String millions(BigDecimal amount) {
        BigDecimal millions = amount.movePointLeft(MILLIONS);
        boolean isSmall = millions.abs().compareTo(BigDecimal.TEN) < 0;
        return context.texts.digits().rounded(millions, isSmall ? 1 : 0);
    }
}
