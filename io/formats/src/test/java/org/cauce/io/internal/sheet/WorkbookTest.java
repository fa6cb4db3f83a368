package org.cauce.io.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cauce.io.InputProblem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.xml.XmlFailure;
import org.cauce.io.xml.XmlProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static List<String> cells(SheetRows rows) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(rows.cell(i));
        }
        return cells;
    }

    private static SheetRows first(String row) throws IOException {
        SheetRows rows = new Book().rows("<row>" + row + "</row>").open().rows("Data");
        assertThat(rows.next()).isTrue();
        return rows;
    }

    private static void refuses(byte[] bytes, ProblemCode code) {
        assertThatThrownBy(() -> readAll(Book.open(bytes)))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo(code));
    }

    private static ProblemCode code(Throwable thrown) {
        return thrown instanceof XmlFailure xml
                ? xml.problem().code()
                : assertThat(thrown)
                        .asInstanceOf(type(InputFailure.class))
                        .actual()
                        .problem()
                        .code();
    }

    private static int readAll(Workbook book) throws IOException {
        int count = 0;
        try (book) {
            for (String sheet : book.sheets()) {
                try (SheetRows rows = book.rows(sheet)) {
                    while (rows.next()) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    @Test
    void givesTheNumberThatWasTypedForTheBinaryOneThatIsStored() throws IOException {
        assertThat(cells(first("<c><v>1.0571562999999999</v></c><c t='n'><v>1E-3</v></c>")))
                .containsExactly("1.0571563", "1E-3");
    }

    @Test
    void readsTextsOfAllKinds() throws IOException {
        assertThat(cells(first(
                        "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><t> a &amp; b</t></is></c>"
                                + "<c t='b'><v>1</v></c><c t='str'><f>A1</f><v>x</v></c>")))
                .containsExactly("Honduras", "El Salvador", " a & b", "TRUE", "x");
    }

    @Test
    void leavesGapsBlankAndCountsRowsAsTheProgramDoes() throws IOException {
        Workbook book = new Book()
                .rows("<row r='3'><c r='B3'><v>7</v></c><c r='D3'><v>8</v></c></row><row><c><v>9</v></c></row>")
                .open();
        SheetRows rows = book.rows("Data");
        assertThat(rows.next()).isTrue();
        assertThat(rows.line()).isEqualTo(3);
        assertThat(cells(rows)).containsExactly("", "7", "", "8");
        assertThat(rows.next()).isTrue();
        assertThat(rows.line()).isEqualTo(4);
        assertThat(cells(rows)).containsExactly("9");
        assertThat(rows.cell(500)).isEmpty();
        assertThat(rows.next()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1,  43831,       2020-01-01",
        "2,  43831.5,     2020-01-01T12:00",
        "1,  59,          1900-02-28",
        "1,  61,          1900-03-01",
        "0,  43831,       43831",
        "3,  43831,       43831",
        "1,  -1,          -1",
        "1,  99999999999, 99999999999"
    })
    void showsNumbersAsDatesWhereTheStyleDoes(String style, String stored, String shown) throws IOException {
        assertThat(first("<c s='" + style + "'><v>" + stored + "</v></c>").cell(0))
                .isEqualTo(shown);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        SheetRows rows = new Book()
                .with("xl/workbook.xml", Book.workbook("<workbookPr date1904='1'/>"))
                .rows("<row><c s='1'><v>42369</v></c></row>")
                .open()
                .rows("Data");
        assertThat(rows.next()).isTrue();
        assertThat(rows.cell(0)).isEqualTo("2020-01-01");
    }

    @Test
    void takesTheKeptValueOfFormulas() throws IOException {
        SheetRows row =
                first("<c><f>WEBSERVICE(\"http://example.org\")</f><v>5</v></c><c><v>6</v></c><c><f>B1</f></c>");
        assertThat(cells(row)).containsExactly("5", "6", "");
    }

    @Test
    void showsErrorsAsText() throws IOException {
        SheetRows row = first("<c t='e'><v>#N/A</v></c>");
        assertThat(row.cell(0)).isEqualTo("#N/A");
        assertThat(row.isError(0)).isTrue();
    }

    @Test
    void readsBesideReferencesToOtherWorkbooks() throws IOException {
        Book book = new Book()
                .with("xl/_rels/workbook.xml.rels", Book.relations("worksheet", "s.xml", "externalLink", "e.xml"))
                .with("xl/s.xml", "<worksheet><sheetData/></worksheet>");
        assertThat(book.open().sheets()).containsExactly("Data");
        assertThat(book.open().rows("Data").next()).isFalse();
    }

    @Test
    void namesTheSheetsThereAre() {
        assertThatThrownBy(() -> new Book().rows("").open().rows("Daten"))
                .hasMessageContaining("no sheet Daten, it has Data");
    }

    @Test
    void refusesTheOldFormatAndSaysHowToConvert() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertThatThrownBy(() -> Book.open(old)).hasMessageContaining("--convert-to xlsx");
        refuses(old, TableProblem.OLD_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252"})
    void knowsTextThatIsCalledWorkbook(String charset) {
        byte[] text = "Country\tSubject\r\nM\u00e9xico\t1.5".getBytes(Charset.forName(charset));
        assertThat(FileKind.of(text)).isEqualTo(FileKind.TEXT);
        refuses(text, WorkbookProblem.NOT_A_WORKBOOK);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        refuses(new byte[0], InputProblem.EMPTY_FILE);
        refuses(new byte[] {0, 1, 2, 0, 0, 3}, WorkbookProblem.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row><c r='B1'/><c r='A1'/></row>",
                "<row r='9'/><row r='9'/>",
                "<row r='99999999999'/>",
                "<row r='-1'/>",
                "<row><c t='s'><v>2</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>"
            })
    void refusesCellsThatCannotBe(String rows) {
        refuses(new Book().rows(rows).bytes(), TableProblem.MALFORMED_WORKBOOK);
    }

    @Test
    void refusesEntitiesAndDocumentTypes() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        refuses(new Book().rows("").with("xl/sharedStrings.xml", bomb).bytes(), XmlProblem.DOCTYPE_REFUSED);
    }

    @Test
    void refusesSheetsThatUnpackToTooMuch() {
        String comments = "<!-- nothing -->".repeat(4 << 20);
        refuses(new Book().rows(comments).bytes(), XmlProblem.PACKS_TOO_WELL);
    }

    @Test
    void refusesTooManyTexts() {
        Random random = new Random(4);
        StringBuilder texts = new StringBuilder("<sst>");
        for (int i = 0; i < 20; i++) {
            texts.append("<si><t>");
            random.ints(1 << 20, 'a', 'z').forEach(letter -> texts.append((char) letter));
            texts.append("</t></si>");
        }
        refuses(
                new Book()
                        .rows("")
                        .with("xl/sharedStrings.xml", texts + "</sst>")
                        .bytes(),
                WorkbookProblem.TOO_MANY_STRINGS);
    }

    @Test
    void survivesTruncationAtEveryByte() {
        byte[] whole = new Book().rows("<row><c><v>1</v></c></row>").bytes();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> readAll(Book.open(cut))).isInstanceOfAny(InputFailure.class, XmlFailure.class);
        }
    }

    @Test
    void survivesAnyByteChanged() throws IOException {
        byte[] whole = new Book().rows("<row><c t='s'><v>1</v></c></row>").bytes();
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                readAll(Book.open(broken));
            } catch (InputFailure | XmlFailure expected) {
                assertThat(expected).hasMessageStartingWith("book.xlsx");
            }
        }
    }

    @Test
    void readsAllRealWorkbooks() throws IOException {
        for (var path : Shared.in("statistics/data", ".xlsx")) {
            assertThat(readAll(Workbook.open(path, ReadLimits.STANDARD)))
                    .as(path.toString())
                    .isGreaterThan(100);
        }
    }

    @Test
    void refusesRealWorkbooksOfTheOldFormat() {
        for (var path : Shared.in("statistics/data", ".xls")) {
            assertThatThrownBy(() -> Workbook.open(path, ReadLimits.STANDARD))
                    .satisfies(thrown -> assertThat(code(thrown)).isEqualTo(TableProblem.OLD_WORKBOOK));
        }
        assertThat(FileKind.of("x".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.TEXT);
    }
}
