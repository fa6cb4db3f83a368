package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** Reads like another, but for one thing. */
final class WrongReader implements RecordReader<Statement<?>> {
    private static final FundingFlow UNDATED = FundingFlow.builder()
            .addProvider(Country.USA.ref())
            .stage(Stage.DISBURSED)
            .amount(Amount.of(Money.of("1", "USD")))
            .build();

    private final RecordReader<? extends Statement<?>> right;
    private final Fault fault;
    private final DataFile file;
    private final int number;
    private final Thread thread = Thread.currentThread();
    private final List<Statement<?>> all = new ArrayList<>();
    private @Nullable Statement<?> last;

    WrongReader(RecordReader<? extends Statement<?>> right, Fault fault, DataFile file, int number) {
        this.right = right;
        this.fault = fault;
        this.file = file;
        this.number = number;
        if (fault == Fault.READS_ALL_WHEN_OPENED || fault == Fault.BEGINS_AGAIN) {
            right.iterator().forEachRemaining(all::add);
        }
        if (fault == Fault.DROPS_A_RECORD && right.iterator().hasNext()) {
            right.iterator().next();
        }
    }

    @Override
    public Iterator<Statement<?>> iterator() {
        return fault == Fault.BEGINS_AGAIN
                ? ImmutableList.<Statement<?>>copyOf(all).iterator()
                : new Records();
    }

    private final class Records implements Iterator<Statement<?>> {
        @Override
        public boolean hasNext() {
            return isAhead();
        }

        @Override
        public Statement<?> next() {
            return nextRecord();
        }
    }

    private boolean isAhead() {
        return switch (fault) {
            case READS_ALL_WHEN_OPENED -> !all.isEmpty();
            case STOPS_AT_THE_FIRST_PROBLEM -> right.iterator().hasNext() && right.problemCount() == 0;
            case STAYS_IN_ITS_THREAD ->
                thread == Thread.currentThread() && right.iterator().hasNext();
            default -> right.iterator().hasNext();
        };
    }

    private Statement<?> nextRecord() {
        if (fault == Fault.READS_ALL_WHEN_OPENED) {
            return all.remove(0);
        }
        if (fault == Fault.REPEATS_THE_LAST_RECORD
                && last != null
                && !right.iterator().hasNext()) {
            return last;
        }
        if (fault == Fault.STAYS_IN_ITS_THREAD && thread != Thread.currentThread()) {
            throw new NoSuchElementException();
        }
        Statement<?> record = changed(right.iterator().next());
        last = record;
        return record;
    }

    private Statement<?> changed(Statement<?> record) {
        return switch (fault) {
            case CITES_NOTHING -> Statement.of(record.id(), record.says());
            case GIVES_ALL_THE_SAME_ID -> renamed(record, "record");
            case COUNTS_FROM_THE_LAST_FILE -> renamed(record, number + record.id());
            case SAYS_NOT_WHEN -> Statement.of(record.id(), UNDATED);
            case NOTES_ALL_IT_READS ->
                Statement.<Object>builder()
                        .id(record.id())
                        .says(record.says())
                        .note(text())
                        .build();
            default -> record;
        };
    }

    private String text() {
        try (InputStream in = file.open()) {
            return new String(in.readNBytes(1 << 15), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement<?> renamed(Statement<?> record, String id) {
        return Statement.<Object>builder()
                .id(id)
                .says(record.says())
                .addAllCitations(record.citations())
                .build();
    }

    @Override
    public ImmutableList<Problem> problems() {
        return right.problems();
    }

    @Override
    public long problemCount() {
        return right.problemCount();
    }

    @Override
    public ReadReport report() {
        return right.report();
    }

    @Override
    public void close() throws IOException {
        if (fault != Fault.LEAVES_FILES_OPEN) {
            right.close();
        }
    }
}
