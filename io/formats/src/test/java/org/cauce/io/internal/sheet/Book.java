package org.cauce.io.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.ReadLimits;

/** A workbook made for a test, part by part. */
final class Book {
    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Book() {
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", workbook(""));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet", "worksheets/sheet1.xml",
                        "sharedStrings", "/xl/sharedStrings.xml",
                        "styles", "styles.xml"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>Honduras</t></si><si><r><t>El </t></r><r><t>Salvador</t></r>"
                        + "<rPh><t>no</t></rPh></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm'/>"
                        + "<numFmt numFmtId='165' formatCode='0.0&quot;days&quot;'/></numFmts>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
                        + "</cellXfs></styleSheet>");
    }

    static String workbook(String properties) {
        return "<workbook xmlns:r='" + MAIN + "'>" + properties
                + "<sheets><sheet name='Data' r:id='r1'/></sheets></workbook>";
    }

    static String relations(String... typesAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id='r")
                    .append(i / 2 + 1)
                    .append("' Type='")
                    .append(MAIN)
                    .append('/');
            text.append(typesAndTargets[i])
                    .append("' Target='")
                    .append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return text + "</Relationships>";
    }

    Book with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    Book rows(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Workbook open() throws IOException {
        return open(bytes());
    }

    static Workbook open(byte[] bytes) throws IOException {
        return Workbook.open(new ByteArrayInputStream(bytes), "book.xlsx", ReadLimits.STANDARD);
    }
}
