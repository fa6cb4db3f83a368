package org.cauce.io.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.internal.sheet.Workbook;
import org.cauce.io.internal.table.NoRows;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableReader;
import org.cauce.model.source.Statement;

/** The first sheet of any workbook, of whose rows nothing is made: to try the layer that readers of workbooks share. */
final class SheetFormat implements Format {
    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Override
    public String id() {
        return "sheet";
    }

    @Override
    public String title() {
        return "A workbook";
    }

    @Override
    public String documentation() {
        return "The rows of a workbook.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.beginsWith('P', 'K');
    }

    @Override
    public RecordReader<? extends Statement<?>> open(DataFile file, ReadOptions options) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        return new TableReader<Statement<?>>(rows(file, log), (row, records) -> log.keep("rows"), log);
    }

    private static Rows rows(DataFile file, TableLog log) {
        try (InputStream in = file.open()) {
            Workbook book = Workbook.open(in, file.name(), log.options().limits());
            return book.rows(book.sheets().isEmpty() ? "" : book.sheets().get(0));
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return new NoRows(() -> {});
        }
    }

    static FormatSample sample() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "_rels/.rels", relation("1", "officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r='" + MAIN + "'><sheets><sheet name='Data' r:id='r1'/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                relation(
                        "1",
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "2",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "3",
                        "styles",
                        "styles.xml"));
        put(parts, "xl/sharedStrings.xml", "<sst><si><t>Honduras</t></si><si><r><t>El </t></r></si></sst>");
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44000</v></c></row>"
                        + "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'><f>1+1</f><v>2</v></c></row>"
                        + "</sheetData></worksheet>");
        return new FormatSample(new SheetFormat(), DataFile.of("sheet.xlsx", zip(parts)), "records", 0);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String... parts) {
        StringBuilder text = new StringBuilder("<Relationships>");
        for (int i = 0; i < parts.length; i += 3) {
            text.append("<Relationship Id='r%s' Type='%s/%s' Target='%s'/>"
                    .formatted(parts[i], MAIN, parts[i + 1], parts[i + 2]));
        }
        return text + "</Relationships>";
    }

    /** {@return an archive of these files} */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
