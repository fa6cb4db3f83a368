package org.cauce.io.iati.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cauce.io.Shared;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.TransactionKind;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IatiMappingTest {
    private static final String ACTIVITY = """
            <iati-activities version="2.03"><iati-activity default-currency="USD" xml:lang="en">
            <iati-identifier>XX-1-a</iati-identifier>
            <reporting-org ref="XX-1" type="22"><narrative>Example Trust</narrative></reporting-org>
            <title><narrative>Wells</narrative><narrative xml:lang="es">Pozos</narrative></title>
            <participating-org role="1" ref="XX-2"><narrative>Payer</narrative></participating-org>
            <activity-status code="2"/>
            <activity-date type="1" iso-date="2020-01-01"/>
            <recipient-country code="HN" percentage="60"/><recipient-country code="SV" percentage="40"/>
            <sector code="14031" percentage="75"/><sector code="11220" percentage="25"/>
            <default-aid-type code="C01"/>
            <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>10</value></budget>
            %s</iati-activity></iati-activities>
            """;

    private static IatiActivity activity(String inner) {
        try (IatiReader<IatiActivity> reader = IatiReader.open(
                new ByteArrayInputStream(ACTIVITY.replace("%s", inner).getBytes(StandardCharsets.UTF_8)),
                "mine.xml",
                IatiReader.LIMITS)) {
            return reader.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FundingFlow flow(String inner) {
        return IatiMapping.of("mine.xml")
                .flows(activity("<transaction>" + inner + "</transaction>"))
                .get(0)
                .says();
    }

    static Stream<Path> realFiles() {
        return Shared.in("iati/data/real", ".xml").stream();
    }

    @Test
    void makesAnInitiativeThatCitesFileLineAndIdentifier() {
        Statement<Initiative> initiative = IatiMapping.of("mine.xml").initiative(activity(""));
        assertThat(initiative.id()).isEqualTo("iati:XX-1-a");
        assertThat(initiative.citation().orElseThrow().section()).contains("XX-1-a");
        assertThat(initiative.citation().orElseThrow().at().orElseThrow()).hasToString("mine.xml:1");
        assertThat(initiative.saidBy()).contains(Kind.ORGANISATION.ref("iati:XX-1"));
        assertThat(initiative.says().names()).extracting(name -> name.text()).containsExactly("Wells", "Pozos");
        assertThat(initiative.says().parties(Role.FUNDER)).containsExactly(Kind.ORGANISATION.ref("iati:XX-2"));
        assertThat(initiative.says().countries()).containsExactly(Country.HND.ref(), Country.SLV.ref());
        assertThat(initiative.says().sectors())
                .containsExactly(Code.of(Code.DAC_PURPOSE, "11220"), Code.of(Code.DAC_PURPOSE, "14031"));
    }

    @Test
    void keepsSignSharesAndBothDates() {
        FundingFlow flow = flow("""
                <transaction-type code="3"/><transaction-date iso-date="2021-05-04"/>
                <value value-date="2021-05-01">-12.50</value>""");
        assertThat(flow.stage()).isEqualTo(Stage.DISBURSED);
        assertThat(flow.money()).contains(Money.of("-12.50", "USD"));
        assertThat(flow.period()).hasToString("2021-05-04");
        assertThat(flow.when().orElseThrow().remark()).contains("value date 2021-05-01");
        assertThat(flow.recipients().orElseThrow().share(Country.HND.ref())).contains(BigDecimal.valueOf(60));
        assertThat(flow.sectors().orElseThrow().share(Code.of(Code.DAC_PURPOSE, "11220")))
                .contains(BigDecimal.valueOf(25));
        assertThat(flow.classifications()).contains(Code.of("IATI-AidTypeVocabulary-1", "C01"));
    }

    @Test
    void takesPlaceAndSectorOfTheTransactionBeforeThoseOfTheActivity() {
        FundingFlow flow = flow("""
                <transaction-type code="4"/><value>1</value><sector code="15110"/><recipient-country code="GT"/>""");
        assertThat(flow.recipients().orElseThrow().whole()).contains(Country.GTM.ref());
        assertThat(flow.sectors().orElseThrow().whole()).contains(Code.of(Code.DAC_PURPOSE, "15110"));
    }

    @ParameterizedTest
    @CsvSource({"3, iati:XX-1, ''", "2, iati:XX-1, ''", "1, '', iati:XX-1", "11, '', iati:XX-1"})
    void takesTheReporterWhereAnEndIsNotNamed(String type, String provider, String receiver) {
        FundingFlow flow = flow("<transaction-type code='" + type + "'/><value>1</value>");
        assertThat(flow.providers()).extracting(ref -> ref.id()).isEqualTo(ids(provider));
        assertThat(flow.receivers()).extracting(ref -> ref.id()).isEqualTo(ids(receiver));
    }

    private static List<String> ids(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }

    @ParameterizedTest
    @EnumSource(TransactionKind.class)
    void agreesWithTheStagesThatNameTheirTransactionType(TransactionKind kind) {
        FlowMeaning meaning = FlowMeaning.of(kind);
        assertThat(meaning.word().isEmpty())
                .isEqualTo(meaning.stage().iatiTransactionType().equals(OptionalInt.of(Integer.parseInt(kind.code()))));
    }

    @Test
    void tellsEachTransactionTypeFromTheOthers() {
        assertThat(Arrays.stream(TransactionKind.values()).map(FlowMeaning::of)).doesNotHaveDuplicates();
    }

    @Test
    void keepsRepaymentsApart() {
        assertThat(flow("<transaction-type code='6'/><value>1</value>").basis()).isEqualTo(Basis.REPAYMENT);
    }

    @Test
    void statesNoAmountWithoutACurrency() {
        FundingFlow flow = flow("<transaction-type code='3'/><value currency='XXQ'>5</value>");
        assertThat(flow.money()).isEmpty();
        assertThat(flow.amount().printed()).contains("5 XXQ");
    }

    @Test
    void hasNoFlowForAnUnknownType() {
        IatiActivity activity = activity("<transaction><transaction-type code='77'/><value>1</value></transaction>");
        assertThat(IatiMapping.of("mine.xml")
                        .flow(activity, activity.transactions().get(0), 1))
                .isEmpty();
    }

    @Test
    void leavesOutAndTellsWhatHasTheSameIdentifier() {
        IatiCatalogueParts parts = new IatiCatalogueParts();
        assertThat(parts.add(IatiMapping.of("a.xml"), activity(""))).isTrue();
        assertThat(parts.add(IatiMapping.of("b.xml"), activity(""))).isFalse();
        assertThat(parts.leftOut()).containsExactly("XX-1-a");
    }

    @Test
    void givesTextsThatDifferIdsThatDiffer() {
        SplittableRandom random = new SplittableRandom(20241122);
        String letters = "aZ0-_./ :u5fé\u4e2d";
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1, i % 10 == 0 ? 400 : 9);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String id = Ids.of(text.toString());
            Kind.INITIATIVE.ref(id + ":t123456789");
            String before = texts.put(id, text.toString());
            assertThat(before == null ? text.toString() : before)
                    .as("seed 20241122, id %s", id)
                    .isEqualTo(text.toString());
        }
        assertThat(Ids.of("a_u002f_")).isNotEqualTo(Ids.of("a/"));
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void losesNoMoneyOfRealFiles(Path file) throws IOException {
        if (IatiReader.standardOf(file) != IatiStandard.ACTIVITIES) {
            return;
        }
        IatiMapping mapping = IatiMapping.of(String.valueOf(file.getFileName()));
        Map<String, BigDecimal> expected = new HashMap<>();
        Map<String, BigDecimal> actual = new HashMap<>();
        long number = 0;
        try (TransactionReader reader = TransactionReader.open(file)) {
            while (reader.nextActivity()) {
                for (var each = reader.transactions(); each.hasNext(); ) {
                    Transaction transaction = each.next();
                    Optional<Statement<FundingFlow>> flow = mapping.flow(reader.activity(), transaction, ++number);
                    String code = transaction
                            .transactionType()
                            .flatMap(Coded::code)
                            .map(IatiCode::value)
                            .orElse("");
                    assertThat(flow.isPresent())
                            .isEqualTo(TransactionKind.find(code).isPresent());
                    flow.flatMap(one -> one.says().money()).ifPresent(money -> {
                        actual.merge(code + money.currency(), money.amount(), BigDecimal::add);
                        expected.merge(
                                code
                                        + transaction
                                                .value()
                                                .flatMap(MoneyValue::currency)
                                                .or(() -> reader.activity().defaultCurrency())
                                                .orElseThrow()
                                                .value(),
                                transaction.value().flatMap(MoneyValue::amount).orElseThrow(),
                                BigDecimal::add);
                    });
                    flow.ifPresent(
                            one -> assertThat(one.citation().orElseThrow().at()).isPresent());
                }
            }
        }
        expected.replaceAll((key, sum) -> sum.stripTrailingZeros());
        actual.replaceAll((key, sum) -> sum.stripTrailingZeros());
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void makesAWholeCatalogueOfARealFile(Path file) throws IOException {
        IatiMapping mapping = IatiMapping.of(String.valueOf(file.getFileName()));
        IatiCatalogueParts parts = new IatiCatalogueParts();
        int added = 0;
        int flows = 0;
        if (IatiReader.standardOf(file) == IatiStandard.ACTIVITIES) {
            try (IatiReader<IatiActivity> reader = IatiReader.open(file)) {
                for (IatiActivity activity : reader) {
                    boolean isAdded = parts.add(mapping, activity);
                    added += isAdded ? 1 : 0;
                    flows += isAdded ? mapping.flows(activity).size() : 0;
                }
            }
        } else {
            try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(file)) {
                for (IatiOrganisation organisation : reader) {
                    flows += parts.add(mapping, organisation)
                            ? mapping.flows(organisation).size()
                            : 0;
                }
            }
        }
        Catalogue catalogue = Catalogue.of(parts.parts());
        assertThat(catalogue.parts().initiatives()).hasSize(added);
        assertThat(catalogue.parts().flows()).hasSize(flows);
    }
}
