package org.cauce.io.iati.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.Snippets;
import org.cauce.io.iati.analysis.TransactionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowCountTest {
    private static String activity(String reporter, String id, String... transactions) {
        return "<iati-activity default-currency=\"USD\"><iati-identifier>" + id
                + "</iati-identifier><reporting-org ref=\"" + reporter + "\"/>" + String.join("", transactions)
                + "</iati-activity>";
    }

    private static String out(String type, String amount, String receiver, String activityId) {
        return Snippets.transaction(
                type,
                "2020-01-01",
                amount,
                "<receiver-org ref=\"" + receiver + "\" receiver-activity-id=\"" + activityId + "\"/>");
    }

    private static String in(String type, String amount, String provider, String activityId) {
        return Snippets.transaction(
                type,
                "2020-06-01",
                amount,
                "<provider-org ref=\"" + provider + "\" provider-activity-id=\"" + activityId + "\"/>");
    }

    private static FlowCount count(ChainPolicy policy, String... activities) {
        FlowCount.Builder builder = FlowCount.builder(policy);
        for (IatiActivity activity : Snippets.activities(String.join("", activities))) {
            ActivityEntry entry = ActivityEntry.of("f", activity);
            EffectiveValues values = EffectiveValues.of(activity);
            for (Transaction transaction : activity.transactions()) {
                builder.add(entry, values, transaction);
            }
        }
        return builder.build();
    }

    private static String text(FlowCount count) {
        return count.counted().stream().map(FlowCountTest::amount).collect(Collectors.joining(" "))
                + count.leftOut().stream()
                        .map(out -> " -" + amount(out.flow()) + " " + out.reason())
                        .collect(Collectors.joining())
                + count.notes().stream()
                        .map(note -> " " + note.kind() + "[" + amount(note.flow()) + "]")
                        .collect(Collectors.joining());
    }

    private static String amount(FlowEntry flow) {
        return flow.money().amount().orElseThrow().toPlainString();
    }

    // trap 17: donor D pays N, who passes part of it on to L; N has 7 from elsewhere
    private static FlowCount chain(ChainPolicy policy) {
        return count(
                policy,
                activity("D", "D-1", out("3", "100", "N", "N-1")),
                activity(
                        "N",
                        "N-1",
                        in("1", "99", "D", "D-1"),
                        in("1", "7", "X", "X-1"),
                        out("3", "60", "L", "L-1"),
                        out("4", "5", "", "")),
                activity("L", "L-1", in("1", "60.5", "N", "N-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "AS_PUBLISHED, 100 99 7 60 5 60.5",
        "SENDERS, 100 7 60 5 -99 REPORTED_BY_SENDER -60.5 REPORTED_BY_SENDER",
        "RECEIVERS, 99 7 5 60.5 -100 REPORTED_BY_RECEIVER -60 REPORTED_BY_RECEIVER",
        "EXTERNAL_INFLOWS, 7 -100 OUTGOING -99 FROM_REPORTER -60 OUTGOING -5 OUTGOING -60.5 FROM_REPORTER",
    })
    void viewDecidesWhatCounts(ChainPolicy.View view, String expected) {
        assertThat(text(chain(new ChainPolicy(view, Optional.empty())))).isEqualTo(expected);
    }

    @Test
    void viewOfOneReporterLeavesOutTheOthers() {
        FlowCount count = chain(ChainPolicy.ofReporter("N"));
        assertThat(text(count)).isEqualTo("99 7 60 5 -100 OTHER_REPORTER -60.5 OTHER_REPORTER");
        assertThat(count.sums(TransactionKind.INCOMING_FUNDS).in("USD")).isEqualByComparingTo("106");
    }

    @Test
    void listsWhatBothEndsReport() {
        assertThat(chain(ChainPolicy.AS_PUBLISHED).links())
                .extracting(link -> link.sender() + ">" + link.receiver() + " " + link.kind() + " "
                        + link.sent().size() + "/" + link.received().size())
                .containsExactly("D-1>N-1 DISBURSEMENT 1/1", "N-1>L-1 DISBURSEMENT 1/1");
    }

    // trap 17: 2 with 11, and not with 1
    @Test
    void joinsPromisesWithPromises() {
        FlowCount count = count(
                ChainPolicy.SENDERS,
                activity("D", "D-1", out("2", "100", "N", "N-1")),
                activity("N", "N-1", in("11", "99", "D", "D-1"), in("1", "98", "D", "D-1")));
        assertThat(text(count)).isEqualTo("100 98 -99 REPORTED_BY_SENDER");
        assertThat(count.links().get(0).kind()).isEqualTo(TransactionKind.OUTGOING_COMMITMENT);
    }

    // trap 17: the identifiers of the organisations must agree, too
    @Test
    void doesNotJoinFlowsOfOtherOrganisations() {
        assertThat(text(count(
                        ChainPolicy.SENDERS,
                        activity("D", "D-1", out("3", "100", "N", "N-1")),
                        activity("N", "N-1", in("1", "99", "E", "D-1")))))
                .isEqualTo("100 99 ORGANISATIONS_DIFFER[100] ORGANISATIONS_DIFFER[99]");
    }

    @Test
    void doesNotJoinWithoutTheOtherActivity() {
        assertThat(count(
                                ChainPolicy.SENDERS,
                                activity("D", "D-1", out("3", "100", "N", "")),
                                activity("N", "N-1", in("1", "99", "D", "D-1")))
                        .links())
                .isEmpty();
    }

    @Test
    void countsInflowsOfUnknownOriginAndSaysSo() {
        assertThat(text(count(ChainPolicy.EXTERNAL_INFLOWS, activity("N", "N-1", in("1", "9", "", "")))))
                .isEqualTo("9 PROVIDER_UNKNOWN[9]");
    }

    // trap 10
    @Test
    void countsTransactionsWithoutKnownTypeApart() {
        FlowCount count = count(ChainPolicy.AS_PUBLISHED, activity("N", "N-1", in("99", "9", "", "")));
        assertThat(count.counted()).isEmpty();
        assertThat(count.withoutKind()).isEqualTo(1);
    }
}
