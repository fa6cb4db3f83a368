package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static String print(Format format, List<String> columns, ObjectNode... records) {
        StringWriter text = new StringWriter();
        Listing.of(columns, ImmutableList.copyOf(records)).print(format, new PrintWriter(text));
        return text.toString();
    }

    private static String csv(String cell) {
        return print(Format.CSV, List.of("a"), Listing.record().put("a", cell));
    }

    @Test
    void writesNumbersInPlainDigits() {
        ObjectNode record =
                Listing.record().put("a", new BigDecimal("2.216E+8")).put("b", new BigDecimal("26.2"));
        assertThat(print(Format.NDJSON, List.of(), record)).isEqualTo("{\"a\":221600000,\"b\":26.2}\n");
        assertThat(print(Format.CSV, List.of(), record)).isEqualTo("a,b\n221600000,26.2\n");
    }

    @Test
    void writesOneArrayAsJson() {
        assertThat(print(Format.JSON, List.of(), Listing.record().put("a", 1), Listing.record()))
                .isEqualTo("[\n  {\n    \"a\": 1\n  },\n  { }\n]\n");
        assertThat(print(Format.JSON, List.of())).isEqualTo("[ ]\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a;`a`", "`a,b`;`\"a,b\"`", "`say \"no\"`;`\"say \"\"no\"\"\"`"},
            delimiter = ';')
    void quotesCellsThatNeedIt(String cell, String written) {
        assertThat(csv(cell)).isEqualTo("a\n" + written + "\n");
    }

    @Test
    void quotesLineBreaks() {
        assertThat(csv("one\ntwo")).isEqualTo("a\n\"one\ntwo\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void disarmsTextThatASpreadsheetWouldRun(String cell) {
        assertThat(csv(cell)).contains("'" + cell);
    }

    @Test
    void leavesNumbersWithASignAsTheyAre() {
        assertThat(csv("-1")).isEqualTo("a\n-1\n");
        assertThat(csv("+5")).isEqualTo("a\n+5\n");
        assertThat(print(Format.CSV, List.of("a"), Listing.record().put("a", -5)))
                .isEqualTo("a\n-5\n");
    }

    @Test
    void disarmsHeadingsAndListsToo() {
        ObjectNode record = Listing.record();
        record.putArray("=1").add("@x").add("y");
        assertThat(print(Format.CSV, List.of(), record)).isEqualTo("'=1\n'@x; y\n");
    }

    @Test
    void spreadsInnerObjectsOverColumns() {
        ObjectNode one = Listing.record().put("id", "x");
        one.putObject("source").put("document", "003");
        ObjectNode other = Listing.record().put("id", "y");
        other.putObject("source").put("section", "p1");
        assertThat(print(Format.CSV, List.of("id"), one, other))
                .isEqualTo("id,source.document,source.section\nx,003,\ny,,p1\n");
    }

    @Test
    void keepsAPropertyWholeThatIsAnObjectInSomeRecordsOnly() {
        ObjectNode one = Listing.record().put("result", 1);
        ObjectNode other = Listing.record();
        other.putObject("result").put("HND", 2);
        assertThat(print(Format.CSV, List.of("result"), one, other)).isEqualTo("result\n1\n\"{\"\"HND\"\":2}\"\n");
    }

    @Test
    void joinsListsInOneCell() {
        ObjectNode record = Listing.record();
        record.putArray("country").add("SLV").add("HND");
        assertThat(print(Format.CSV, List.of("country"), record)).isEqualTo("country\nSLV; HND\n");
    }

    @Test
    void losesNothingOfALongList() {
        ObjectNode record = Listing.record().put("a", "x".repeat(20_000));
        assertThat(print(Format.CSV, List.of("a"), record)).hasSize(20_003);
    }

    @Test
    void showsTheFirstPropertyThatARecordHas() {
        StringWriter text = new StringWriter();
        ObjectNode source = Listing.record().put("stage", "pledged");
        source.putObject("source").put("document", "003");
        Listing.ofColumns(
                        List.of(Column.of("what", "indicator", "stage"), Column.of("document", "source.document")),
                        List.of(source, Listing.record().put("indicator", "cpi")))
                .print(Format.TABLE, new PrintWriter(text));
        assertThat(text.toString().lines())
                .containsExactly("what     document", "───────  ────────", "pledged       003", "cpi");
    }

    @Test
    void cutsLongCellsOfATableAtAWholeCharacter() {
        String cell = print(Format.TABLE, List.of("a"), Listing.record().put("a", "😀".repeat(60)))
                .lines()
                .toList()
                .get(2);
        assertThat(cell).isEqualTo("😀".repeat(55) + "…");
    }

    @Test
    void keepsEachRowOfATableInOneLine() {
        assertThat(print(Format.TABLE, List.of("a"), Listing.record().put("a", "one\n\ttwo\u001b[31m")))
                .isEqualTo("a\n" + "─".repeat(12) + "\none two [31m\n");
    }
}
