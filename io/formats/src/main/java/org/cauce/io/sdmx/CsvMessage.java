package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;
import org.jspecify.annotations.Nullable;

/** SDMX-CSV: one observation a row. */
final class CsvMessage implements Message {
    static final Pattern BEGINNING =
            Pattern.compile("\"?(?:STRUCTURE(?:\\[.?])?|DATAFLOW)\"?([,;\\t|]).*", Pattern.DOTALL);

    private static final int LOOKED_AT = 64;
    private static final int BUFFER = 1 << 16;
    private static final int MOST_COLUMNS = 10_000;
    private static final String LETTERS = "I, A, R, M or D";

    private final Reading reading;
    private final SdmxLog log;
    private final BufferedReader text;
    private final Iterator<CsvRecord> records;
    private final CsvHeading heading;
    private final CsvRow rows;
    private final Joined joined = new Joined(this::nextRow);
    private String kindText = "";
    private String structureText = "";
    private String actionText = "";
    private @Nullable SdmxDataSet dataSet;
    private CsvLayout layout;

    private CsvMessage(BufferedReader text, char separator, Reading reading) throws IOException {
        this.reading = reading;
        this.log = reading.log();
        this.text = text;
        this.records = records(text, separator, reading.log());
        if (!records.hasNext()) {
            throw new SdmxFailure(Problem.of(InputProblem.EMPTY_FILE, Location.of(log.file())));
        }
        this.heading = CsvHeading.of(records.next().getFields(), log);
        this.rows = new CsvRow(heading, reading, separator == ';');
        this.layout = layout(Optional.empty());
    }

    /** {@return the file, at its first row} */
    static CsvMessage open(InputStream in, Reading reading) throws IOException {
        BufferedReader text = new BufferedReader(
                new Utf8Reader(new BoundedInput(in, reading.log().limits().fileBytes())), BUFFER);
        return new CsvMessage(text, separator(text, reading.log()), reading);
    }

    private static char separator(BufferedReader text, SdmxLog log) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        text.mark(LOOKED_AT);
        int count = Math.max(0, text.read(beginning));
        text.reset();
        String first = new String(beginning, 0, count);
        Matcher begins = BEGINNING.matcher(first);
        if (!begins.matches()) {
            throw new SdmxFailure(Problem.builder()
                    .code(SdmxProblem.NOT_SDMX)
                    .location(Location.of(log.file()))
                    .expected("SDMX-CSV, SDMX-JSON or SDMX-ML")
                    .found(first.lines().findFirst().orElse(""))
                    .build());
        }
        return begins.group(1).charAt(0);
    }

    private static Iterator<CsvRecord> records(BufferedReader text, char separator, SdmxLog log) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(log.limits().textLength())
                .maxRecordSize(4 * log.limits().textLength())
                .build();
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(2 * log.limits().textLength())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
        return csv.iterator();
    }

    private CsvLayout layout(Optional<StructureRef> ref) {
        return new CsvLayout(heading, new Roles(reading.options(), reading.structure(ref)));
    }

    @Override
    public SdmxForm form() {
        return heading.isFirst() ? SdmxForm.CSV_1 : SdmxForm.CSV_2;
    }

    @Override
    public @Nullable SdmxSeries nextSeries() throws IOException {
        return joined.nextSeries();
    }

    @Override
    public @Nullable SdmxObservation nextObservation() throws IOException {
        return joined.nextObservation();
    }

    private Joined.@Nullable Row nextRow() {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            Joined.Row row = row(record);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private Joined.@Nullable Row row(CsvRecord record) {
        if (hasNul(record) || !toDataSet(record) || dataSet == null || !isWhole(record)) {
            log.refused++;
            return null;
        }
        SdmxKey key = rows.key(record, layout);
        if (!reading.options().wants(key)) {
            log.passedOver++;
            return null;
        }
        SdmxPoint point = rows.point(record, layout, dataSet.action());
        if (point == null) {
            log.refused++;
            return null;
        }
        return new Joined.Row(dataSet, key, SdmxAttributes.NONE, point);
    }

    private boolean hasNul(CsvRecord record) {
        for (int at = 0; at < record.getFieldCount(); at++) {
            if (record.getField(at).indexOf('\0') >= 0) {
                log.tell(
                        SdmxProblem.BROKEN_SDMX_CSV,
                        record.getStartingLineNumber(),
                        problem -> problem.reason("a cell holds a character of code 0"));
                return true;
            }
        }
        return false;
    }

    /** {@return whether all cells of the key are there, and none too many; others may be missing at the end} */
    private boolean isWhole(CsvRecord record) {
        int count = record.getFieldCount();
        if (count == heading.size()) {
            return true;
        }
        boolean isShort = count < heading.size() && count > layout.lastOfKey();
        log.tell(
                isShort ? SdmxProblem.SDMX_SHORT_ROW : SdmxProblem.SDMX_ROW_LENGTH,
                record.getStartingLineNumber(),
                problem -> problem.found(Integer.toString(count)).expected(Integer.toString(heading.size())));
        return isShort;
    }

    /** Goes to the data set of a row, which most often is that of the row before; false if it has none. */
    private boolean toDataSet(CsvRecord record) {
        String kind = heading.isFirst() ? "dataflow" : CsvRow.cell(record, 0);
        String structure = fixed(record, "STRUCTURE_ID");
        String action = fixed(record, "ACTION");
        if (dataSet != null && structure.equals(structureText) && kind.equals(kindText) && action.equals(actionText)) {
            return true;
        }
        kindText = kind;
        structureText = structure;
        actionText = action;
        dataSet = dataSet(record, kind, structure, action);
        return dataSet != null;
    }

    private String fixed(CsvRecord record, String column) {
        return CsvRow.cell(record, heading.fixed(column));
    }

    private @Nullable SdmxDataSet dataSet(CsvRecord record, String kind, String structure, String action) {
        Optional<StructureKind> known = StructureKind.find(kind);
        Optional<StructureRef> ref = StructureRef.find(known.orElse(StructureKind.DATAFLOW), CsvColumn.code(structure));
        Optional<SdmxAction> done = action.isEmpty() ? Optional.of(SdmxAction.INFORMATION) : SdmxAction.find(action);
        long line = record.getStartingLineNumber();
        if (known.isEmpty()) {
            log.tell(SdmxProblem.UNKNOWN_STRUCTURE_KIND, line, problem -> problem.found(kind));
        } else if (ref.isEmpty()) {
            log.tell(SdmxProblem.INVALID_STRUCTURE_REF, line, problem -> problem.found(structure));
        } else if (done.isEmpty()) {
            log.tell(
                    SdmxProblem.UNKNOWN_SDMX_ACTION,
                    line,
                    problem -> problem.found(action).expected(LETTERS));
        }
        if (known.isEmpty() || ref.isEmpty() || done.isEmpty()) {
            return null;
        }
        layout = layout(ref);
        tellRoles(line);
        return SdmxDataSet.builder()
                .structure(ref)
                .action(done.orElseThrow())
                .name(ownName(record, structure).or(() -> reading.name(ref)))
                .componentNames(componentNames())
                .build();
    }

    private Optional<String> ownName(CsvRecord record, String structure) {
        String own = heading.fixed("STRUCTURE_NAME") >= 0 ? fixed(record, "STRUCTURE_NAME") : CsvColumn.name(structure);
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    private ImmutableMap<String, String> componentNames() {
        ImmutableMap<String, String> own = heading.componentNames();
        SdmxStructure known = layout.roles().structure();
        return own.isEmpty() && known != null ? known.componentNames() : own;
    }

    private void tellRoles(long line) {
        if (layout.isAssumed()) {
            log.tellOnce(
                    "roles",
                    SdmxProblem.SDMX_ROLES_ASSUMED,
                    line,
                    problem -> problem.found(String.join(", ", layout.ids())));
        }
        if (layout.measures().isEmpty()) {
            List<String> expected = reading.options().measures();
            log.tellOnce(
                    "measure",
                    SdmxProblem.NO_SDMX_MEASURE,
                    line,
                    problem -> problem.expected(expected.isEmpty() ? Roles.OBS_VALUE : String.join(", ", expected)));
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
