package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cauce.io.ReadReport;
import org.cauce.io.Severity;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class SdmxMlTest {
    private static final String BASE = "http://www.sdmx.org/resources/sdmxml/schemas/";

    private static String specific(String version, String dimension, String body) {
        return "<m:StructureSpecificData xmlns:m=\"" + BASE + version + "/message\" xmlns:c=\"" + BASE + version
                + "/common\" xmlns:s=\"" + BASE + version + "/data/structurespecific\">\n"
                + "<m:Header><m:ID>x</m:ID><m:Test>true</m:Test><m:Prepared>2026-01-01</m:Prepared><m:Sender id=\"A\"/>"
                + "<m:Structure structureID=\"S\" dimensionAtObservation=\"" + dimension
                + "\"><c:Structure><Ref agencyID=\"A\" id=\"DSD\" version=\"1.0\"/></c:Structure></m:Structure></m:Header>\n"
                + body + "\n</m:StructureSpecificData>";
    }

    private static Read read(String text) {
        return Read.text(text, SdmxOptions.STANDARD);
    }

    @Test
    void readsSeriesOfStructureSpecificData() {
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet s:structureRef=\"S\" TITLE=\"all\">"
                        + "<Series FREQ=\"A\" REF_AREA=\"HND\" UNIT_MULT=\"6\" COLL=\"x\">"
                        + "<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1.50\" OBS_STATUS=\"A\"/>"
                        + "<Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"NaN\" OBS_STATUS=\"M\"/></Series></m:DataSet>"));

        assertThat(read.form()).isEqualTo(SdmxForm.ML_21_SPECIFIC);
        assertThat(read.header().sender()).contains("A");
        assertThat(read.header().isTest()).isTrue();
        SdmxSeries series = read.series().get(0);
        assertThat(series.key()).isEqualTo(SdmxKey.of(List.of("FREQ", "REF_AREA"), List.of("A", "HND")));
        assertThat(series.attributes()).hasToString("[UNIT_MULT=6, COLL=x]");
        assertThat(series.dataSet().structure())
                .hasValueSatisfying(ref -> assertThat(ref).hasToString("A:DSD(1.0)"));
        assertThat(read.observations())
                .map(one -> one.value().kind())
                .containsExactly(SdmxValue.Kind.NUMBER, SdmxValue.Kind.MISSING);
        SdmxObservation first = read.observations().get(0);
        assertThat(first.number()).contains(new BigDecimal("1.50"));
        assertThat(first.period()).contains(TimePeriod.year(2019));
        assertThat(first.attribute("OBS_STATUS")).contains("A");
        assertThat(first.attribute("UNIT_MULT")).contains("6");
        assertThat(first.attribute("TITLE")).contains("all");
        assertThat(read.codes()).containsExactly("sdmx_roles_assumed");
    }

    @Test
    void readsCrossSections() {
        Read read = read(
                specific(
                        "v2_1",
                        "REF_AREA",
                        "<m:DataSet s:structureRef=\"S\"><Series FREQ=\"A\" TIME_PERIOD=\"2020\" INDICATOR=\"ODA\">"
                                + "<Obs REF_AREA=\"HND\" OBS_VALUE=\"1\"/><Obs REF_AREA=\"GTM\" OBS_VALUE=\"2\"/></Series></m:DataSet>"));

        assertThat(read.series().get(0).key()).hasToString("A.2020.ODA");
        assertThat(read.observations())
                .map(one -> one.fullKey().toString())
                .containsExactly("A.2020.ODA.HND", "A.2020.ODA.GTM");
        assertThat(read.observations())
                .allMatch(one -> one.period().equals(java.util.Optional.of(TimePeriod.year(2020))));
    }

    @Test
    void joinsFlatObservationsOfOneKey() {
        Read read = read(specific(
                "v2_1",
                "AllDimensions",
                "<m:DataSet s:structureRef=\"S\"><Obs FREQ=\"A\" REF_AREA=\"HND\" TIME_PERIOD=\"2019\" OBS_VALUE=\"1\"/>"
                        + "<Obs FREQ=\"A\" REF_AREA=\"HND\" TIME_PERIOD=\"2020\" OBS_VALUE=\"2\"/>"
                        + "<Obs FREQ=\"A\" REF_AREA=\"GTM\" TIME_PERIOD=\"2020\" OBS_VALUE=\"3\"/></m:DataSet>"));

        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("A.HND", "A.GTM");
        assertThat(read.observations()).hasSize(3);
    }

    @Test
    void givesTheAttributesOfAGroupToAllItsSeries() {
        String series = "\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\"/></Series>";
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet s:structureRef=\"S\"><Group REF_AREA=\"HND\" TITLE=\"Honduras\" DECIMALS=\"1\"/>"
                        + "<Series FREQ=\"A\" REF_AREA=\"HND\" DECIMALS=\"3" + series
                        + "<Series FREQ=\"M\" REF_AREA=\"HND"
                        + series + "<Series FREQ=\"A\" REF_AREA=\"GTM" + series + "</m:DataSet>"));

        assertThat(read.series())
                .map(one -> one.attributes().toString())
                .containsExactly("[DECIMALS=3, TITLE=Honduras]", "[TITLE=Honduras, DECIMALS=1]", "[]");
    }

    @Test
    void readsSeveralValuesInSeveralLanguages() {
        Read read = read(specific(
                "v3_0",
                "TIME_PERIOD",
                "<m:DataSet s:structureRef=\"S\"><Series FREQ=\"A\"><Comp id=\"TITLE\"><Value><c:Text xml:lang=\"en\">Aid"
                        + "</c:Text><c:Text xml:lang=\"fr\">Aide</c:Text></Value><Value><c:Text>More</c:Text></Value></Comp>"
                        + "<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\"><Comp id=\"OBS_STATUS\"><Value>A</Value><Value>F</Value>"
                        + "</Comp></Obs></Series></m:DataSet>"));

        assertThat(read.form()).isEqualTo(SdmxForm.ML_30_SPECIFIC);
        assertThat(read.series().get(0).attributes().texts("TITLE"))
                .map(SdmxText::byLanguage)
                .map(Object::toString)
                .containsExactly("{en=Aid, fr=Aide}", "{en=More}");
        assertThat(read.observations().get(0).attributes().texts("OBS_STATUS"))
                .map(SdmxText::text)
                .containsExactly("A", "F");
    }

    @Test
    void readsSeriesAndFlatObservationsOfGenericData() {
        String key = "<g:Value id=\"FREQ\" value=\"A\"/><g:Value id=\"REF_AREA\" value=\"HND\"/>";
        String body = "<m:DataSet structureRef=\"S\" action=\"Delete\"><g:Group type=\"Sibling\"><g:GroupKey>"
                + "<g:Value id=\"REF_AREA\" value=\"HND\"/></g:GroupKey><g:Attributes><g:Value id=\"TITLE\" value=\"t\"/>"
                + "</g:Attributes></g:Group><g:Series><g:SeriesKey>" + key + "</g:SeriesKey><g:Obs>"
                + "<g:ObsDimension value=\"2020\"/><g:ObsValue value=\"7\"/><g:Attributes><g:Value id=\"OBS_STATUS\""
                + " value=\"A\"/></g:Attributes></g:Obs></g:Series></m:DataSet><m:DataSet structureRef=\"S\"><g:Obs><g:ObsKey>"
                + key
                + "<g:Value id=\"TIME_PERIOD\" value=\"2021-Q1\"/></g:ObsKey><g:ObsValue value=\"8\"/></g:Obs></m:DataSet>";
        Read read = read(specific("v2_1", "TIME_PERIOD", body)
                .replace("StructureSpecificData", "GenericData")
                .replace("xmlns:s=\"", "xmlns:g=\"g\" xmlns:s=\""));

        assertThat(read.form()).isEqualTo(SdmxForm.ML_21_GENERIC);
        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("A.HND", "A.HND");
        assertThat(read.series())
                .map(one -> one.dataSet().action())
                .containsExactly(SdmxAction.DELETE, SdmxAction.INFORMATION);
        assertThat(read.series().get(0).attribute("TITLE")).contains("t");
        assertThat(read.observations())
                .map(one -> one.period().orElseThrow().toString())
                .containsExactly("2020", "2021-Q1");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void tellsWhatTheFootSays() {
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet s:structureRef=\"S\"/><f:Footer xmlns:f=\"f\"><f:Message code=\"510\" severity=\"Warning\">"
                        + "<c:Text>Response size exceeds service limit</c:Text></f:Message></f:Footer>"));

        assertThat(read.codes()).containsExactly("sdmx_message");
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.problems().get(0).description()).contains("510").contains("exceeds service limit");
    }

    @Test
    void countsWhatItPassesOver() {
        String obs = "<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\"/><Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"1\"/></Series>";
        Read read = Read.text(
                specific(
                        "v2_1",
                        "TIME_PERIOD",
                        "<m:DataSet s:structureRef=\"S\"><Series REF_AREA=\"HND\">" + obs + "<Series REF_AREA=\"GTM\">"
                                + obs + "</m:DataSet>"),
                SdmxOptions.builder().putOnly("REF_AREA", "GTM").build());

        assertThat(read.series()).map(SdmxSeries::toString).containsExactly("GTM");
        assertThat(read.count()).isEqualTo(new ReadReport.Count(2, 2, 0));
        assertThat(read.report().of("passed-over").seen()).isEqualTo(2);
    }

    @Test
    void readsAnswersThatAreErrors() {
        Read read =
                read("<m:Error xmlns:m=\"" + BASE + "v2_1/message\"><m:ErrorMessage code=\"100\"><c:Text xmlns:c=\"c\">"
                        + "No results found</c:Text></m:ErrorMessage></m:Error>");

        assertThat(read.errors()).containsExactly("sdmx_message");
        assertThat(read.observations()).isEmpty();
    }

    private static Read generic(String body, SdmxOptions options) {
        return Read.text(
                specific("v2_1", "TIME_PERIOD", body)
                        .replace("StructureSpecificData", "GenericData")
                        .replace("xmlns:s=\"", "xmlns:g=\"g\" xmlns:s=\""),
                options);
    }

    @Test
    void readsAttributesByNameWhateverTheirOrder() {
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet><Series REF_AREA=\"HND\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" OBS_STATUS=\"A\"/>"
                        + "<Obs OBS_VALUE=\"2\" OBS_STATUS=\"E\" TIME_PERIOD=\"2020\"/>"
                        + "<Obs TIME_PERIOD=\"2021\" OBS_VALUE=\"3\"/></Series></m:DataSet>"));

        assertThat(read.observations())
                .map(one -> one + " " + one.attributes())
                .containsExactly(
                        "HND.2019 OBS_VALUE=1 [OBS_STATUS=A]",
                        "HND.2020 OBS_VALUE=2 [OBS_STATUS=E]",
                        "HND.2021 OBS_VALUE=3 []");
    }

    @Test
    void takesAttributesOfOtherNamespacesForNoComponents() {
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet c:lang=\"en\" action=\"Append\" TITLE=\"t\"><Series REF_AREA=\"HND\">"
                        + "<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" c:NOTE=\"x\"/>"
                        + "<Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"2\" NOTE=\"y\"/>"
                        + "<Obs TIME_PERIOD=\"2021\" OBS_VALUE=\"3\" c:NOTE=\"z\"/></Series></m:DataSet>"));

        assertThat(read.observations()).map(one -> one.attributes().toString()).containsExactly("[]", "[NOTE=y]", "[]");
        assertThat(read.series().get(0).dataSet().attributes()).hasToString("[TITLE=t]");
    }

    @Test
    void leavesOutAttributesWithoutAValue() {
        Read read = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet><Series REF_AREA=\"HND\" TITLE=\"\" DECIMALS=\"1\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"\""
                        + " OBS_STATUS=\"\"/></Series></m:DataSet>"));

        assertThat(read.series().get(0).attributes().ids()).containsExactly("DECIMALS");
        assertThat(read.observations().get(0).attributes().isEmpty()).isTrue();
        assertThat(read.observations().get(0).value().kind()).isEqualTo(SdmxValue.Kind.EMPTY);
    }

    @Test
    void readsSeveralMeasuresAndObservationsWithoutAny() {
        Read read = read(specific(
                "v3_0",
                "TIME_PERIOD",
                "<m:DataSet><Series REF_AREA=\"HND\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" OBS_VALUE1=\"2\"/>"
                        + "<Obs TIME_PERIOD=\"2020\" OBS_VALUE_NOTE=\"x\"/></Series></m:DataSet>"));

        assertThat(read.observations())
                .map(one -> one.values().toString())
                .containsExactly("[OBS_VALUE=1, OBS_VALUE1=2]", "[OBS_VALUE=]");
        assertThat(read.observations().get(1).attribute("OBS_VALUE_NOTE")).contains("x");
    }

    @Test
    void refusesObservationsWhoseValueCannotBeRead() {
        String number = "9".repeat(200);
        String obs = "<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"";
        String flat = "<Obs FREQ=\"A\" TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" OBS_VALUE1=\"" + number + "\"/>";
        Read specific = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet><Series FREQ=\"A\">" + obs + number + "\"/>" + obs + "1\"/></Series></m:DataSet><m:DataSet>"
                        + flat + flat + "</m:DataSet>"));
        String value = "<g:ObsDimension value=\"2020\"/><g:ObsValue value=\"";
        Read generic = generic(
                "<m:DataSet><g:Series><g:Obs>" + value + number + "\"/></g:Obs><g:Obs>" + value
                        + "1\"/></g:Obs></g:Series></m:DataSet><m:DataSet><g:Obs><g:ObsValue value=\"" + number
                        + "\"/></g:Obs></m:DataSet>",
                SdmxOptions.STANDARD);

        assertThat(specific.count()).isEqualTo(new ReadReport.Count(4, 1, 3));
        assertThat(specific.errors()).hasSize(3).containsOnly("number_too_long");
        assertThat(generic.count()).isEqualTo(new ReadReport.Count(3, 1, 2));
        assertThat(generic.errors()).hasSize(2).containsOnly("number_too_long");
    }

    @Test
    void readsAttributesOfTheDataSetInGenericData() {
        Read read = generic(
                "<m:DataSet><g:Attributes><g:Value id=\"TITLE\" value=\"all\"/><g:Value id=\"NOTE\" value=\"\"/>"
                        + "</g:Attributes><g:Series><g:SeriesKey><g:Value id=\"FREQ\" value=\"A\"/></g:SeriesKey>"
                        + "<g:Obs><g:ObsDimension value=\"2020\"/></g:Obs></g:Series></m:DataSet>",
                SdmxOptions.STANDARD);

        assertThat(read.series().get(0).dataSet().attributes()).hasToString("[TITLE=all]");
        assertThat(read.observations().get(0).attribute("TITLE")).contains("all");
        assertThat(read.observations().get(0).values()).containsExactly(SdmxValue.of("OBS_VALUE", ""));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsTheIdsThatGenericObservationsState() {
        Read read = generic(
                "<m:DataSet><g:Series><g:SeriesKey><g:Value id=\"TIME_PERIOD\" value=\"2020\"/></g:SeriesKey><g:Obs>"
                        + "<g:ObsDimension id=\"REF_AREA\" value=\"HND\"/><g:ObsValue id=\"COUNT\" value=\"7\"/>"
                        + "<g:Annotations><a/></g:Annotations></g:Obs></g:Series></m:DataSet>",
                SdmxOptions.STANDARD);

        assertThat(read.observations()).map(SdmxObservation::toString).containsExactly("2020.HND COUNT=7");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void passesOverElementsThatDoNotBelongThere() {
        String strange = "<Strange><Obs/></Strange>";
        Read specific = read(specific(
                "v2_1",
                "TIME_PERIOD",
                "<m:DataSet>" + strange + "<Series FREQ=\"A\"><Odd/><Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"1\">"
                        + "<Queer/></Obs><Late/></Series><Annotations><Obs/></Annotations></m:DataSet>"));
        Read generic = generic(
                "<m:DataSet>" + strange + "<g:Series><g:SeriesKey><g:Odd id=\"X\" value=\"1\"/></g:SeriesKey><g:Obs>"
                        + "<g:Queer/><g:ObsValue value=\"1\"/></g:Obs></g:Series></m:DataSet>",
                SdmxOptions.STANDARD);

        assertThat(specific.observations()).hasSize(1);
        assertThat(specific.problems())
                .filteredOn(problem -> problem.code() == SdmxProblem.UNKNOWN_SDMX_ELEMENT)
                .map(problem -> problem.found().orElse("-"))
                .containsExactly("Strange", "Odd", "Queer", "Late");
        assertThat(generic.observations()).hasSize(1);
        assertThat(generic.problems())
                .map(problem -> problem.found().orElse("-"))
                .containsExactly("Strange", "Odd", "Queer");
    }

    @Test
    void passesOverFlatObservationsThatAreNotWanted() {
        Read read = Read.text(
                specific(
                        "v2_1",
                        "AllDimensions",
                        "<m:DataSet><Obs REF_AREA=\"HND\" TIME_PERIOD=\"2019\" OBS_VALUE=\"1\"/>"
                                + "<Obs REF_AREA=\"GTM\" TIME_PERIOD=\"2019\" OBS_VALUE=\"2\"/></m:DataSet>"),
                SdmxOptions.builder().putOnly("REF_AREA", "GTM").build());

        assertThat(read.observations()).map(SdmxObservation::toString).containsExactly("GTM.2019 OBS_VALUE=2");
        assertThat(read.report().of("passed-over").seen()).isEqualTo(1);
    }
}
