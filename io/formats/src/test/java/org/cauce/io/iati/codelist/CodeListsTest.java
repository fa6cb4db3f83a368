package org.cauce.io.iati.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class CodeListsTest {
    /** Directories that change by the day and lists that repeat another: users read them from files. */
    private static final ImmutableSet<String> NOT_SHIPPED =
            ImmutableSet.of("GLIDENumber", "ReportingOrganisation", "ReportingOrganisationGroup", "SectorGroup");

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final CodeLists LISTS = CodeLists.bundled();

    @Test
    void holdsWhatIsKnownOfACode() {
        CodeItem item = LISTS.of("Sector").find("11110").orElseThrow();

        assertThat(item.name()).isEqualTo("Education policy and administrative management");
        assertThat(item.name(SPANISH)).isEqualTo("Política educativa y gestión administrativa");
        assertThat(item.name(Locale.FRENCH)).startsWith("Politique de l'éducation");
        assertThat(item.category()).contains("111");
        assertThat(LISTS.of("Sector").categories()).contains("SectorCategory");
        assertThat(LISTS.of("Sector").updated().orElseThrow()).isAfter("2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionType, 2.01, 10",
        "TransactionType, 2.02, 11",
        "TransactionType, 2.03, 13",
        "ActivityStatus, 2.01, 6",
        "BudgetStatus, 2.02, 2",
    })
    void knowsHowManyCodesAVersionHas(String id, String version, int count) {
        assertThat(LISTS.of(id, version).items()).hasSize(count);
        assertThat(LISTS.of(id, version).version()).contains(version);
    }

    @Test
    void knowsHowACodeWasCalledInItsVersion() {
        assertThat(LISTS.of("TransactionType", "2.01").find("2").orElseThrow().name())
                .isEqualTo("Commitment");
        assertThat(LISTS.of("TransactionType", "2.03").find("2").orElseThrow().name())
                .isEqualTo("Outgoing Commitment");
        assertThat(LISTS.of("TransactionType").find("2").orElseThrow().name()).isEqualTo("Outgoing Commitment");
        assertThat(LISTS.of("TransactionType", "2.02").contains("12")).isFalse();
        assertThat(LISTS.find("BudgetStatus", "2.01")).isEmpty();
    }

    @Test
    void keepsWithdrawnCodes() {
        CodeItem item = LISTS.of("Currency", "2.03").find("DEM").orElseThrow();

        assertThat(item.isWithdrawn()).isTrue();
        assertThat(item.origin()).isSameAs(Origin.CODE_FOR_IATI);
        assertThat(LISTS.of("Currency").active()).doesNotContain(item);
        assertThat(LISTS.of("Sector").items().stream().filter(CodeItem::isWithdrawn))
                .hasSize(30);
    }

    @Test
    void callsACodeWithoutANameByItself() {
        assertThat(LISTS.of("FileFormat").find("application/pdf").orElseThrow().name())
                .isEqualTo("application/pdf");
    }

    @Test
    void tellsWhatIsNotComplete() {
        assertThat(LISTS.of("Country").isComplete()).isFalse();
        assertThat(LISTS.of("TransactionType").isComplete()).isTrue();
    }

    @Test
    void saysWhichListMayBeMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.of("SectorCategori"))
                .withMessage("There is no code list 'SectorCategori': is SectorCategory meant?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.of("BudgetStatus", "2.01"))
                .withMessageContaining("not part of version 2.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.05", "2.04", "", "2"})
    void refusesVersionsItDoesNotKnow(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.find("Sector", version))
                .withMessageContaining("expected one of 2.01, 2.02, 2.03");
    }

    @Test
    void hasEveryListThatACategoryOrARuleNames() {
        Set<String> named = new HashSet<>();
        LISTS.ids().forEach(id -> LISTS.of(id).categories().ifPresent(named::add));
        CodeListRules.bundled().all().forEach(rule -> named.add(rule.list()));

        assertThat(LISTS.ids()).containsAll(named);
    }

    @Test
    void putsEveryCategoryIntoTheListOfCategories() {
        for (String id : ImmutableSet.of("Sector", "UNSDG-Targets", "AidType", "LocationType", "DocumentCategory")) {
            CodeList categories = LISTS.of(LISTS.of(id).categories().orElseThrow());
            assertThat(LISTS.of(id).items())
                    .as(id)
                    .allSatisfy(item -> assertThat(
                                    categories.contains(item.category().orElseThrow()))
                            .as(item.code())
                            .isTrue());
        }
    }

    @Test
    void isSmall() throws IOException {
        long size = 0;
        for (String id : LISTS.ids()) {
            try (var stream = CodeLists.class.getResourceAsStream("lists/" + id + ".tsv")) {
                size += stream == null ? 0 : stream.readAllBytes().length;
            }
        }
        assertThat(size).isBetween(300_000L, 600_000L);
    }

    @Test
    void takesTheCodesOfAFileOverItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sector.xml"), """
                <codelist name="Sector" complete="1"><metadata><name><narrative>Purposes</narrative></name></metadata>
                <codelist-items>
                <codelist-item status="withdrawn"><code>11110</code>
                <name><narrative>Policy</narrative></name></codelist-item>
                <codelist-item><code>99999</code><name><narrative>New</narrative></name></codelist-item>
                </codelist-items></codelist>
                """, StandardCharsets.UTF_8);
        CodeLists updated = LISTS.updatedBy(file);
        CodeItem item = updated.of("Sector", "2.03").find("11110").orElseThrow();

        assertThat(item.name()).isEqualTo("Policy");
        assertThat(item.name(SPANISH)).isEqualTo("Política educativa y gestión administrativa");
        assertThat(item.isWithdrawn()).isTrue();
        assertThat(item.category()).contains("111");
        assertThat(item.origin()).isSameAs(Origin.FILE);
        assertThat(updated.of("Sector").contains("99999")).isTrue();
        assertThat(updated.of("Sector").contains("11120")).isTrue();
        assertThat(LISTS.of("Sector").contains("99999")).isFalse();
    }

    @Test
    void updatesEachVersionByItself() {
        CodeList newer = LISTS.of("TransactionType")
                .withItems(CodeItem.builder().code("14").build());
        CodeLists updated = LISTS.updatedBy(newer);

        assertThat(updated.of("TransactionType", "2.01").items()).hasSize(11);
        assertThat(updated.of("TransactionType", "2.03").items()).hasSize(14);
        assertThat(LISTS.with(newer).of("TransactionType", "2.01").items()).hasSize(1);
        assertThat(updated.of("TransactionType", "2.03")).isSameAs(updated.of("TransactionType", "2.03"));
    }

    @Test
    void refusesToUpdateAListByAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> LISTS.of("Sector").updatedBy(LISTS.of("Country")));
    }

    @Test
    void hasEveryCodeOfThePublishedJson() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> published = new HashSet<>();
        for (Path file : files("iati/codelists/json/en", ".json")) {
            JsonNode english = new ObjectMapper().readTree(file.toFile());
            JsonNode spanish = new ObjectMapper()
                    .readTree(file.resolveSibling("../es")
                            .resolve(file.getFileName())
                            .toFile());
            String id = english.at("/attributes/name").asText();
            published.add(id);
            if (!NOT_SHIPPED.contains(id)) {
                compare(id, english, Locale.ENGLISH, missing);
                compare(id, spanish, SPANISH, missing);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(Sets.difference(published, LISTS.ids())).isEqualTo(NOT_SHIPPED);
    }

    private static void compare(String id, JsonNode published, Locale language, List<String> missing) {
        CodeList list = LISTS.of(id);
        Set<String> seen = new HashSet<>();
        for (JsonNode item : published.path("data")) {
            String code = squeezed(item.path("code").asText());
            String name = squeezed(item.path("name").asText(""));
            boolean isHeld = list.find(code)
                    .filter(found -> name.isEmpty() || found.name(language).equals(name))
                    .filter(found -> found.isWithdrawn()
                            == item.path("status").asText("").equals("withdrawn"))
                    .isPresent();
            if (seen.add(code) && !isHeld) {
                missing.add(id + " " + code + " " + language + " " + name);
            }
        }
    }

    private static String squeezed(String text) {
        return text.equals("null") ? "" : text.strip().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03"})
    void hasTheCodesOfThePublishedXmlOfAVersion(String version) throws IOException {
        for (Path file : files("iati/codelists/embedded-" + version + "/xml", ".xml")) {
            CodeList published = CodeListReader.create().read(file).orThrow();
            CodeList held = LISTS.of(published.id(), version);

            assertThat(codes(held)).as(published.id()).isEqualTo(codes(published));
            assertThat(held.isComplete()).isEqualTo(published.isComplete());
            for (CodeItem item : published.items()) {
                assertThat(held.find(item.code()).orElseThrow().name()).isEqualTo(item.name());
            }
        }
    }

    @Test
    void hasTheCodesOfThePublishedXmlOfAllVersions() throws IOException {
        for (Path file : files("iati/codelists/non-embedded/xml", ".xml")) {
            CodeList published = CodeListReader.create().read(file).orThrow();
            CodeList held = LISTS.of(published.id(), "2.03");

            assertThat(codes(held)).as(published.id()).containsAll(codes(published));
            assertThat(held.items().stream().filter(item -> item.origin() == Origin.IATI))
                    .extracting(CodeItem::code)
                    .containsExactlyInAnyOrderElementsOf(codes(published));
            for (CodeItem item : published.items()) {
                CodeItem own = held.find(item.code()).orElseThrow();
                assertThat(own.activated()).isEqualTo(item.activated());
                assertThat(own.withdrawn()).isEqualTo(item.withdrawn());
                assertThat(own.name(Locale.FRENCH).isEmpty()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03"})
    void hasTheRulesOfThePublishedMapping(String version)
            throws IOException, ParserConfigurationException, SAXException {
        Path file = Shared.path("iati/codelists/embedded-" + version + "/mapping.xml");
        NodeList mappings = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("mapping");
        List<String> published = new ArrayList<>();
        for (int at = 0; at < mappings.getLength(); at++) {
            Element mapping = (Element) mappings.item(at);
            published.add(text(mapping, "path") + " " + listOf(mapping) + " " + text(mapping, "condition"));
        }

        assertThat(CodeListRules.bundled().of(version).stream().map(CodeListsTest::asPublished))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static String asPublished(CodeListRule rule) {
        String condition = rule.vocabularyAt()
                .map(place -> (place == CodeListRule.VocabularyAt.PARENT ? "../" : "") + "@vocabulary = '"
                        + String.join(",", rule.vocabularies()) + "'"
                        + (rule.isDefault() ? " or not(@vocabulary)" : ""))
                .orElse("");
        String path = rule.element().equals(CodeListRule.ANY_ELEMENT) ? "@xml:lang" : rule.path();
        return "//" + path + " " + rule.list() + " " + condition;
    }

    private static String text(Element mapping, String name) {
        NodeList found = mapping.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static String listOf(Element mapping) {
        return ((Element) mapping.getElementsByTagName("codelist").item(0)).getAttribute("ref");
    }

    private static Set<String> codes(CodeList list) {
        return list.items().stream().map(CodeItem::code).collect(ImmutableSet.toImmutableSet());
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(Shared.path(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
