package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a Parquet file that a {@linkplain FlowStore#export store} wrote, or of one of its parts: so that what
 * one store exports another loads. Whether amounts were published as binary numbers the file does not say.
 *
 * <p>A value that no store writes, such as a stage that there is not, ends the reading with an
 * {@link UncheckedIOException} that names row, column and value: the file was made by something else. For one thread at
 * a time; asking for a flow while another thread does, or after it was closed, is an {@link IllegalStateException}.
 */
@Beta
public final class ParquetFlows implements FlowCursor, Closeable {
    private static final ImmutableMap<FlowField, Dimension> SAME = ImmutableMap.<FlowField, Dimension>builder()
            .put(FlowField.PROVIDER, Dimension.PROVIDER)
            .put(FlowField.PROVIDER_AGENCY, Dimension.PROVIDER_AGENCY)
            .put(FlowField.RECIPIENT, Dimension.RECIPIENT)
            .put(FlowField.RECIPIENT_KIND, Dimension.RECIPIENT_KIND)
            .put(FlowField.REGION, Dimension.REGION)
            .put(FlowField.SECTOR, Dimension.SECTOR)
            .put(FlowField.CHANNEL, Dimension.CHANNEL)
            .put(FlowField.AID_TYPE, Dimension.AID_TYPE)
            .put(FlowField.FINANCE_TYPE, Dimension.FINANCE_TYPE)
            .put(FlowField.FLOW_TYPE, Dimension.FLOW_TYPE)
            .put(FlowField.MEASURE, Dimension.MEASURE)
            .put(FlowField.BI_MULTI, Dimension.BI_MULTI)
            .put(FlowField.ACTIVITY, Dimension.INITIATIVE)
            .put(FlowField.STAGE, Dimension.STAGE)
            .put(FlowField.BASIS, Dimension.BASIS)
            .put(FlowField.CURRENCY, Dimension.CURRENCY)
            .put(FlowField.PRICE_BASIS, Dimension.PRICE_BASIS)
            .buildOrThrow();
    private static final ImmutableList<Dimension> READ = ImmutableList.<Dimension>builder()
            .addAll(SAME.values())
            .add(Dimension.YEAR, Dimension.FISCAL_YEAR)
            .build();
    private static final String TEXT = "VARCHAR";
    private static final String DECIMAL = "DECIMAL(38,12)";

    private final Path file;
    private final Duck duck;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Map<Dimension, String> row = new EnumMap<>(Dimension.class);
    private final StoredTexts texts = new StoredTexts();
    private BigDecimal amount = BigDecimal.ZERO;
    private long at;
    private final Turn turn;

    private ParquetFlows(Path file, Duck duck, PreparedStatement statement) throws SQLException {
        this.file = file;
        this.duck = duck;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.turn = new Turn(String.valueOf(file.getFileName()));
    }

    /**
     * {@return whether a file is Parquet with all the columns that a store writes, in their types}
     *
     * @param file the file
     * @throws IOException if the disk refuses, or it is no Parquet file
     */
    public static boolean isIn(Path file) throws IOException {
        try (Duck duck = Duck.inTemporaryFolder();
                PreparedStatement none = prepare(duck, "SELECT * FROM " + Scan.ROWS + " LIMIT 0", file);
                ResultSet result = none.executeQuery()) {
            return types(result.getMetaData()).entrySet().containsAll(expected().entrySet());
        } catch (SQLException refused) {
            throw failed(file, refused);
        }
    }

    private static ImmutableMap<String, String> types(ResultSetMetaData columns) throws SQLException {
        ImmutableMap.Builder<String, String> types = ImmutableMap.builder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            types.put(columns.getColumnName(i), columns.getColumnTypeName(i));
        }
        return types.buildKeepingLast();
    }

    private static ImmutableMap<String, String> expected() {
        ImmutableMap.Builder<String, String> types = ImmutableMap.builder();
        for (Dimension dimension : Dimension.values()) {
            types.put(FlowColumns.of(dimension), TEXT);
        }
        return types.put(FlowColumns.NAMED_YEAR, "INTEGER")
                .put(FlowColumns.AMOUNT, DECIMAL)
                .buildOrThrow();
    }

    /**
     * {@return the flows of a file, before the first, in the order of the file; to be closed}
     *
     * @param file the file
     * @throws IOException if the disk refuses, or it is no such file
     */
    public static ParquetFlows open(Path file) throws IOException {
        Duck duck = Duck.inTemporaryFolder();
        try {
            StringBuilder columns = new StringBuilder(FlowColumns.AMOUNT);
            READ.forEach(dimension -> columns.append(", ").append(FlowColumns.of(dimension)));
            return new ParquetFlows(file, duck, prepare(duck, "SELECT " + columns + " FROM " + Scan.ROWS, file));
        } catch (SQLException refused) {
            duck.close();
            throw failed(file, refused);
        }
    }

    private static PreparedStatement prepare(Duck duck, String sql, Path file) throws SQLException {
        PreparedStatement statement = duck.connection().prepareStatement(sql);
        statement.setString(1, Scan.named(file));
        return statement;
    }

    private static IOException failed(Path file, SQLException refused) {
        return Duck.failed("read " + file.getFileName() + " as the flows of a store", refused);
    }

    @Override
    public boolean next() {
        turn.begin();
        try {
            return advance();
        } catch (SQLException refused) {
            throw new UncheckedIOException(failed(file, refused));
        } finally {
            turn.end();
        }
    }

    private boolean advance() throws SQLException {
        if (!rows.next()) {
            row.clear();
            return false;
        }
        at++;
        for (int i = 0; i < READ.size(); i++) {
            Dimension dimension = READ.get(i);
            row.put(dimension, known(dimension, Objects.requireNonNullElse(rows.getString(i + 2), "")));
        }
        amount = amount(rows.getBigDecimal(1));
        return true;
    }

    private String known(Dimension dimension, String text) {
        if (!texts.isOf(dimension, text)) {
            throw wrong(FlowColumns.of(dimension), text, "a text of the dimension " + dimension);
        }
        return text;
    }

    private BigDecimal amount(@Nullable BigDecimal found) {
        if (found == null) {
            throw wrong(FlowColumns.AMOUNT, "", "an amount");
        }
        return found;
    }

    private UncheckedIOException wrong(String column, String found, String expected) {
        return new UncheckedIOException(new IOException(file.getFileName() + ", row " + at + ", column " + column
                + ": found '" + found + "', expected " + expected + ": no store writes that"));
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PERIOD -> period();
            case TITLE -> "";
            default -> member(Objects.requireNonNull(SAME.get(field)));
        };
    }

    /** {@return how many rows were read so far} */
    public long rows() {
        return at;
    }

    private String period() {
        String fiscal = member(Dimension.FISCAL_YEAR);
        return fiscal.isEmpty() ? member(Dimension.YEAR) : fiscal;
    }

    private String member(Dimension dimension) {
        String member = row.get(dimension);
        if (member == null) {
            throw standsAtNone();
        }
        return member;
    }

    private static IllegalStateException standsAtNone() {
        return new IllegalStateException("The cursor stands at no flow; ask next() first");
    }

    @Override
    public BigDecimal amount() {
        if (row.isEmpty()) {
            throw standsAtNone();
        }
        return amount;
    }

    /** {@return the flow as an object, as far as the columns of a store tell} */
    @Override
    public Statement<FundingFlow> statement() {
        Money money = Money.of(
                amount,
                Currency.getInstance(member(Dimension.CURRENCY)),
                PriceBasis.parse(member(Dimension.PRICE_BASIS)));
        FundingFlow.Builder flow = FundingFlow.builder()
                .stage(Stage.parse(member(Dimension.STAGE)))
                .basis(Basis.parse(member(Dimension.BASIS)))
                .amount(Amount.of(money));
        if (!member(Dimension.PROVIDER).isEmpty()) {
            flow.addProvider(Ref.parse(member(Dimension.PROVIDER)));
        }
        if (!member(Dimension.RECIPIENT).isEmpty()) {
            flow.recipients(Split.whole(Ref.parse(member(Dimension.RECIPIENT))));
        }
        if (!member(Dimension.SECTOR).isEmpty()) {
            flow.sectors(Split.whole(Code.parse(member(Dimension.SECTOR))));
        }
        if (!period().isEmpty()) {
            flow.when(Timing.of(TimePeriod.parse(period())));
        }
        return Statement.of("row-" + at, flow.build());
    }

    @Override
    @SuppressWarnings("try") // closing is what it is for
    public void close() throws IOException {
        turn.close();
        try (Duck closed = duck;
                PreparedStatement ended = statement;
                ResultSet last = rows) {
            row.clear();
        } catch (SQLException refused) {
            throw failed(file, refused);
        }
    }
}
