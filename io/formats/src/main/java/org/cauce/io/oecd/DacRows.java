package org.cauce.io.oecd;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/** Says what the cells of a DAC table mean, in whichever dialect. What it cannot say is told. */
final class DacRows {
    private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20)[0-9]{2})(?:\\.0)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?:19|20)[0-9]{2}-(?:Q[1-4]|(?:0[1-9]|1[0-2]))");
    private static final Pattern LABELLED_YEAR = Pattern.compile("(?i)constant.*\\b(?<year>(?:19|20)[0-9]{2})\\b.*");
    private static final ImmutableSet<String> CONSTANT = ImmutableSet.of("D", "Q");
    private static final ImmutableSet<String> NATIONAL = ImmutableSet.of("N", "XDC");
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("nan", "..");
    private static final String DOLLARS = "USD";
    private static final Currency DOLLAR = Currency.getInstance(DOLLARS);
    private static final int MILLIONS = 6;
    private static final int MOST_ZEROS = 12;

    private final Columns<DacColumn> columns;
    private final Cells<DacColumn> cells;
    private final TableLog log;
    private final DacTable table;
    private final Areas areas;
    private final Providers providers;
    private final Map<String, Ref> knownAreas = new HashMap<>();
    private final Map<String, Ref> knownProviders = new HashMap<>();
    private final Map<String, Optional<Currency>> knownUnits = new HashMap<>();

    DacRows(Columns<DacColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.log = log;
        this.table = DacTable.of(columns);
        AreaScheme scheme = isExplorer(columns) ? AreaScheme.OECD_SDMX : AreaScheme.DAC;
        this.areas = Areas.of(scheme);
        this.providers = Providers.of(scheme);
    }

    private static boolean isExplorer(Columns<DacColumn> columns) {
        return columns.has(DacColumn.STRUCTURE)
                || (columns.has(DacColumn.PRICES)
                        && columns.name(DacColumn.PRICES).equals("PRICE_BASE"));
    }

    Cells<DacColumn> cells() {
        return cells;
    }

    String text(Rows row, DacColumn column) {
        String text = columns.text(row, column);
        return text.equals("_Z") ? "" : text;
    }

    DacTable table(Rows row) {
        return table.of(text(row, DacColumn.STRUCTURE_ID), text(row, DacColumn.MEASURE_NAME));
    }

    /** The code of the measure: as it stands there, or that of its classic name. */
    String measure(Rows row) {
        return columns.has(DacColumn.MEASURE)
                ? text(row, DacColumn.MEASURE)
                : DacMeasure.ofLabel(text(row, DacColumn.MEASURE_NAME))
                        .map(DacMeasure::code)
                        .orElse("");
    }

    Optional<Ref> provider(Rows row) {
        return columns.has(DacColumn.DONOR)
                ? known(
                        row,
                        DacColumn.DONOR,
                        knownProviders,
                        code -> providers.byCode(code).map(Provider::ref))
                : known(row, DacColumn.DONOR_NAME, knownProviders, this::providerOfName);
    }

    Optional<Ref> recipient(Rows row) {
        return columns.has(DacColumn.RECIPIENT)
                ? known(
                        row,
                        DacColumn.RECIPIENT,
                        knownAreas,
                        code -> areas.byCode(code).map(Area::ref))
                : known(row, DacColumn.RECIPIENT_NAME, knownAreas, this::areaOfName);
    }

    /** Names as the DAC writes them are not ambiguous: its Korea and its Congo are one country each. */
    private Optional<Ref> providerOfName(String name) {
        return only(providers
                        .all()
                        .filter(provider -> provider.name().equals(name))
                        .map(Provider::ref))
                .or(() -> providers.byName(name).map(Provider::ref));
    }

    private Optional<Ref> areaOfName(String name) {
        return only(areas.all().filter(area -> area.name().equals(name)).map(Area::ref))
                .or(() -> areas.byName(name).map(Area::ref));
    }

    private static Optional<Ref> only(Stream<Ref> refs) {
        List<Ref> distinct = refs.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    boolean hasRecipient() {
        return columns.has(DacColumn.RECIPIENT) || columns.has(DacColumn.RECIPIENT_NAME);
    }

    private Optional<Ref> known(
            Rows row, DacColumn column, Map<String, Ref> known, Function<String, Optional<Ref>> find) {
        String text = text(row, column);
        Ref before = known.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Ref> found = find.apply(text);
        found.ifPresentOrElse(ref -> known.put(text, ref), () -> cells.tell(TableProblem.UNKNOWN_AREA, row, column));
        return found;
    }

    Optional<TimePeriod> period(Rows row) {
        String text = text(row, DacColumn.TIME);
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(TimePeriod.parse(year.group("year")));
        }
        if (PART_OF_YEAR.matcher(text).matches()) {
            return Optional.of(TimePeriod.parse(text));
        }
        cells.tell(TableProblem.INVALID_PERIOD, row, DacColumn.TIME, "a year, or a quarter such as 2020-Q1");
        return Optional.empty();
    }

    /** Whether the amount is in the currency of the provider, named in the column of units or not, and no dollars. */
    boolean isNational(Rows row) {
        String unit = text(row, DacColumn.UNIT);
        return NATIONAL.contains(text(row, DacColumn.PRICES))
                || NATIONAL.contains(unit)
                || (!unit.equals(DOLLARS) && currency(unit).isPresent());
    }

    /**
     * The currency of the amount: the one that the unit is, else dollars; empty if the unit is none, or the amount is
     * in the currency of the provider and the table does not name it.
     */
    Optional<Currency> currency(Rows row) {
        String unit = text(row, DacColumn.UNIT);
        if (unit.isEmpty() || unit.equals(DOLLARS)) {
            return NATIONAL.contains(text(row, DacColumn.PRICES)) ? Optional.empty() : Optional.of(DOLLAR);
        }
        return currency(unit);
    }

    private Optional<Currency> currency(String unit) {
        return CurrencyCode.isCode(unit)
                ? knownUnits.computeIfAbsent(
                        unit,
                        code -> CurrencyCode.of(code)
                                .platformCurrency()
                                .filter(currency -> currency.getDefaultFractionDigits() >= 0)) // nor metals, nor none
                : Optional.empty();
    }

    /** The value in plain units, exactly; empty if there is none, or it cannot be read, which is told. */
    Optional<BigDecimal> value(Rows row, int usualZeros) {
        Optional<BigDecimal> value = cells.number(row, DacColumn.VALUE, NUMERALS);
        String zeros = text(row, DacColumn.MULTIPLIER);
        if (zeros.isEmpty()) {
            return value.map(number -> number.scaleByPowerOfTen(usualZeros));
        }
        Optional<Integer> power = zeros.matches("[0-9]{1,2}") ? Optional.of(Integer.parseInt(zeros)) : Optional.empty();
        if (power.isEmpty() || power.get() > MOST_ZEROS) {
            cells.tell(TableProblem.INVALID_NUMBER, row, DacColumn.MULTIPLIER, "0 to " + MOST_ZEROS);
            return Optional.empty();
        }
        return value.map(number -> number.scaleByPowerOfTen(power.get()));
    }

    /** The value in plain units of its currency; tables without a column for it are in millions. */
    Optional<BigDecimal> money(Rows row) {
        return value(row, MILLIONS);
    }

    /** The value with so many zeros more; columns of units and multipliers do not count. */
    Optional<BigDecimal> plain(Rows row, int zeros) {
        return cells.number(row, DacColumn.VALUE, NUMERALS).map(number -> number.scaleByPowerOfTen(zeros));
    }

    boolean isBlank(Rows row) {
        return NUMERALS.isMissing(text(row, DacColumn.VALUE));
    }

    boolean isConstant(Rows row) {
        return CONSTANT.contains(text(row, DacColumn.PRICES))
                || text(row, DacColumn.PRICES_NAME).startsWith("Constant");
    }

    /** In whose prices; empty if they are constant, and nothing says of which year. */
    Optional<PriceBasis> prices(Rows row) {
        if (!isConstant(row)) {
            return Optional.of(PriceBasis.CURRENT);
        }
        OptionalInt year = baseYear(row);
        return year.isPresent()
                ? Optional.of(PriceBasis.constant(year.getAsInt(), PriceBasis.Prices.PROVIDER))
                : Optional.empty();
    }

    private OptionalInt baseYear(Rows row) {
        Matcher stated = YEAR.matcher(text(row, DacColumn.BASE_YEAR));
        if (stated.matches()) {
            return OptionalInt.of(Integer.parseInt(stated.group("year")));
        }
        Matcher labelled = LABELLED_YEAR.matcher(text(row, DacColumn.PRICES_NAME));
        return labelled.matches()
                ? OptionalInt.of(Integer.parseInt(labelled.group("year")))
                : log.options().baseYear();
    }
}
