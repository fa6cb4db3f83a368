package org.cauce.io.iati.export;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.SpreadsheetText;
import org.cauce.io.iati.activity.AidType;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.FlowParty;
import org.cauce.io.iati.analysis.allocation.ActivityShares;
import org.cauce.io.iati.analysis.allocation.AllocatedPart;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.Place;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.ReportingOrg;

/** The rows of the transactions of one activity. */
final class TransactionRows {
    private final IatiActivity activity;
    private final ActivityShares shares;
    private final Map<TransactionColumn, String> head = new EnumMap<>(TransactionColumn.class);
    private long number;

    TransactionRows(String file, IatiActivity activity, AllocationPolicy policy) {
        this.activity = activity;
        this.shares = ActivityShares.builder(activity, policy).build();
        head.put(TransactionColumn.FILE, file);
        head.put(
                TransactionColumn.ACTIVITY,
                activity.iatiIdentifier()
                        .map(PlainText::text)
                        .map(String::strip)
                        .orElse(""));
        head.put(
                TransactionColumn.TITLE,
                activity.title().map(title -> first(title.narratives())).orElse(""));
        head.put(
                TransactionColumn.REPORTING_ORG,
                activity.reportingOrg().flatMap(ReportingOrg::ref).orElse(""));
        head.put(
                TransactionColumn.REPORTING_ORG_NAME,
                activity.reportingOrg().map(org -> first(org.narratives())).orElse(""));
        head.put(
                TransactionColumn.SECONDARY_REPORTER,
                flag(activity.reportingOrg().flatMap(ReportingOrg::secondaryReporter)));
        head.put(TransactionColumn.ACTIVITY_STATUS, code(activity.activityStatus()));
        head.put(
                TransactionColumn.HIERARCHY,
                activity.hierarchy().map(Object::toString).orElse("1"));
    }

    /** Returns the rows of the next transaction. */
    ImmutableList<ImmutableList<String>> next(Transaction transaction) {
        number++;
        Map<TransactionColumn, String> cells = new EnumMap<>(head);
        what(cells, transaction);
        parties(cells, transaction);
        classes(cells, transaction);
        return rows(cells, transaction);
    }

    private void what(Map<TransactionColumn, String> cells, Transaction transaction) {
        Optional<MoneyValue> value = transaction.value();
        cells.put(TransactionColumn.LINE, transaction.line() == 0 ? "" : Integer.toString(transaction.line()));
        cells.put(TransactionColumn.TRANSACTION, Long.toString(number));
        cells.put(TransactionColumn.REF, transaction.ref().orElse(""));
        String type = code(transaction.transactionType());
        cells.put(TransactionColumn.TYPE, type);
        cells.put(
                TransactionColumn.TYPE_NAME,
                CodeLists.bundled()
                        .of("TransactionType")
                        .find(type)
                        .map(item -> item.name(Locale.ENGLISH))
                        .orElse(""));
        cells.put(
                TransactionColumn.DATE,
                transaction
                        .transactionDate()
                        .flatMap(Dated::date)
                        .map(Object::toString)
                        .orElse(""));
        cells.put(
                TransactionColumn.VALUE_DATE,
                value.flatMap(MoneyValue::valueDate).map(Object::toString).orElse(""));
        cells.put(
                TransactionColumn.CURRENCY,
                value.flatMap(MoneyValue::currency)
                        .or(activity::defaultCurrency)
                        .map(IatiCode::value)
                        .orElse(""));
        cells.put(
                TransactionColumn.TRANSACTION_VALUE,
                value.flatMap(MoneyValue::amount).map(BigDecimal::toPlainString).orElse(""));
        cells.put(
                TransactionColumn.DESCRIPTION,
                transaction.description().map(text -> first(text.narratives())).orElse(""));
    }

    private void parties(Map<TransactionColumn, String> cells, Transaction transaction) {
        Optional<FlowParty> provider = shares.values().provider(transaction).value();
        cells.put(
                TransactionColumn.PROVIDER_ORG, provider.flatMap(FlowParty::ref).orElse(""));
        cells.put(
                TransactionColumn.PROVIDER_ORG_NAME,
                provider.map(org -> first(org.names())).orElse(""));
        Optional<FlowParty> receiver = shares.values().receiver(transaction).value();
        cells.put(
                TransactionColumn.RECEIVER_ORG, receiver.flatMap(FlowParty::ref).orElse(""));
        cells.put(
                TransactionColumn.RECEIVER_ORG_NAME,
                receiver.map(org -> first(org.names())).orElse(""));
    }

    private void classes(Map<TransactionColumn, String> cells, Transaction transaction) {
        cells.put(TransactionColumn.FLOW_TYPE, code(transaction.flowType().or(activity::defaultFlowType)));
        cells.put(TransactionColumn.FINANCE_TYPE, code(transaction.financeType().or(activity::defaultFinanceType)));
        cells.put(TransactionColumn.TIED_STATUS, code(transaction.tiedStatus().or(activity::defaultTiedStatus)));
        cells.put(TransactionColumn.DISBURSEMENT_CHANNEL, code(transaction.disbursementChannel()));
        List<AidType> aid = transaction.aidTypes().isEmpty() ? activity.defaultAidTypes() : transaction.aidTypes();
        cells.put(
                TransactionColumn.AID_TYPE,
                aid.stream()
                        .flatMap(type -> type.code().stream())
                        .map(code -> code.vocabulary() + ":" + code.value())
                        .collect(Collectors.joining("; ")));
        cells.put(
                TransactionColumn.HUMANITARIAN, flag(transaction.humanitarian().or(activity::humanitarian)));
    }

    /** One row for each part; one without amount where the amount is not known. */
    private ImmutableList<ImmutableList<String>> rows(Map<TransactionColumn, String> cells, Transaction transaction) {
        ImmutableList<AllocatedPart> parts = shares.allocate(transaction).parts();
        if (parts.isEmpty()) {
            return ImmutableList.of(row(cells));
        }
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (AllocatedPart part : parts) {
            Map<TransactionColumn, String> own = new EnumMap<>(cells);
            own.put(TransactionColumn.VALUE, part.amount().toPlainString());
            part.sector().ifPresent(sector -> {
                own.put(TransactionColumn.SECTOR_VOCABULARY, sector.vocabulary());
                own.put(TransactionColumn.SECTOR, sector.value());
                DacSectors.bundled()
                        .ofIati(sector.vocabulary(), sector.value())
                        .ifPresent(known -> own.put(TransactionColumn.SECTOR_NAME, known.name(Locale.ENGLISH)));
            });
            part.place()
                    .ifPresent(place -> own.put(
                            place.kind() == Place.Kind.COUNTRY
                                    ? TransactionColumn.RECIPIENT_COUNTRY
                                    : TransactionColumn.RECIPIENT_REGION,
                            place.toString()));
            rows.add(row(own));
        }
        return rows.build();
    }

    private static ImmutableList<String> row(Map<TransactionColumn, String> cells) {
        return Stream.of(TransactionColumn.values())
                .map(column -> SpreadsheetText.unarmed(cells.getOrDefault(column, "")))
                .collect(ImmutableList.toImmutableList());
    }

    private static String code(Optional<Coded> coded) {
        return coded.flatMap(Coded::code).map(IatiCode::value).orElse("");
    }

    private static String flag(Optional<Boolean> flag) {
        return flag.map(value -> value ? "1" : "0").orElse("");
    }

    private static String first(List<Narrative> narratives) {
        return narratives.stream()
                .map(narrative -> narrative.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
