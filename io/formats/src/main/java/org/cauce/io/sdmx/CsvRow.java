package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the rows of SDMX-CSV, once their structure is known. */
final class CsvRow {
    private final CsvHeading heading;
    private final Reading reading;
    private final boolean isDecimalComma;

    CsvRow(CsvHeading heading, Reading reading, boolean isDecimalComma) {
        this.heading = heading;
        this.reading = reading;
        this.isDecimalComma = isDecimalComma;
    }

    /** {@return a cell; empty if the row ends before it} */
    static String cell(CsvRecord record, int at) {
        return at < 0 || at >= record.getFieldCount() ? "" : record.getField(at);
    }

    /** {@return the codes of a row} */
    SdmxKey key(CsvRecord record, CsvLayout layout) {
        int size = layout.ids().size();
        String[] codes = new String[size];
        String[] names = new String[size];
        boolean isNamed = false;
        for (int i = 0; i < size; i++) {
            CsvColumn column = layout.dimensions().get(i);
            String cell = cell(record, column.at());
            codes[i] = code(cell);
            names[i] = name(record, column, codes[i], layout.roles());
            isNamed |= !names[i].isEmpty();
        }
        return new SdmxKey(layout.ids(), codes, isNamed ? names : SdmxKey.NO_NAMES);
    }

    private String code(String cell) {
        return heading.isLabelled() ? CsvColumn.code(cell) : cell;
    }

    private String name(CsvRecord record, CsvColumn column, String code, Roles roles) {
        if (column.label() >= 0) {
            return cell(record, column.label());
        }
        String own = heading.isLabelled() ? CsvColumn.name(cell(record, column.at())) : "";
        return own.isEmpty() && !code.isEmpty() ? roles.nameOf(column.id(), code) : own;
    }

    /** {@return the observation of a row; null if it cannot be read, which is told} */
    @Nullable
    SdmxPoint point(CsvRecord record, CsvLayout layout, SdmxAction action) {
        long line = record.getStartingLineNumber();
        ImmutableList<SdmxValue> values = values(record, layout, action);
        if (values.isEmpty()) {
            return null;
        }
        String period =
                layout.time().map(column -> code(cell(record, column.at()))).orElse("");
        return new SdmxPoint(
                timeKey(period, layout),
                period,
                reading.period(period, line),
                values,
                attributes(record, layout),
                line);
    }

    private static SdmxKey timeKey(String period, CsvLayout layout) {
        return layout.time().isEmpty()
                ? SdmxKey.NONE
                : new SdmxKey(layout.timeIds(), new String[] {period}, SdmxKey.NO_NAMES);
    }

    private ImmutableList<SdmxValue> values(CsvRecord record, CsvLayout layout, SdmxAction action) {
        long line = record.getStartingLineNumber();
        if (layout.measures().isEmpty()) {
            return ImmutableList.of(new SdmxValue(Roles.OBS_VALUE, "", SdmxValue.Kind.EMPTY));
        }
        SdmxValue[] values = new SdmxValue[layout.measures().size()];
        for (int i = 0; i < values.length; i++) {
            CsvColumn column = layout.measures().get(i);
            SdmxValue value = reading.value(column.id(), number(code(cell(record, column.at()))), action, line);
            if (value == null) {
                return ImmutableList.of();
            }
            values[i] = value;
        }
        return ImmutableList.copyOf(Arrays.asList(values));
    }

    private String number(String text) {
        return isDecimalComma && text.indexOf(',') >= 0 && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
    }

    private SdmxAttributes attributes(CsvRecord record, CsvLayout layout) {
        if (layout.attributes().isEmpty()) {
            return SdmxAttributes.NONE;
        }
        SdmxAttributes.Builder all = new SdmxAttributes.Builder();
        for (CsvColumn column : layout.attributes()) {
            String cell = cell(record, column.at());
            if (!cell.isEmpty()) {
                add(all, record, column, layout);
            }
        }
        return all.build();
    }

    private void add(SdmxAttributes.Builder all, CsvRecord record, CsvColumn column, CsvLayout layout) {
        String cell = cell(record, column.at());
        if (column.isMultiple()) {
            all.add(column.id(), SubValues.of(cell, heading.subSeparator(), column.languages()), "");
            return;
        }
        String code = code(cell);
        all.add(column.id(), code, name(record, column, code, layout.roles()));
    }
}
