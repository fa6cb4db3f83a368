package org.cauce.io.iati.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cauce.io.Shared;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.Snippets;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.RatePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Allocation of files as their publishers made them. */
class RealFilesTest {
    private static final Supplier<CurrencyConverter> CONVERTER = Suppliers.memoize(() -> CurrencyConverter.of(
            RateTableReader.create()
                    .read(Shared.path("iati/exchangerates/usd_to_xxx_by_month.csv"))
                    .orThrow(),
            RatePolicy.closest(366)));

    static Stream<Path> files() throws IOException {
        return Shared.in("iati/data/real", ".xml").stream();
    }

    /** Transaction by transaction, as large files are read; in the currency published and in dollars. */
    @ParameterizedTest
    @MethodSource("files")
    void partsSumToTheWhole(Path path) throws IOException {
        if (IatiReader.standardOf(path) != IatiStandard.ACTIVITIES) {
            return;
        }
        CurrencyConverter converter = CONVERTER.get();
        try (TransactionReader reader = TransactionReader.open(path)) {
            while (reader.nextActivity()) {
                ActivityShares shares = ActivityShares.of(
                        reader.activity(),
                        AllocationPolicy.of(SharePolicy.NORMALISE).withUnknownShares(UnknownShares.DERIVED));
                for (Iterator<Transaction> i = reader.transactions(); i.hasNext(); ) {
                    Transaction transaction = i.next();
                    Allocation allocation = shares.allocate(transaction);
                    assertSums(allocation, transaction);
                    assertSums(allocation.in(CurrencyCode.USD, converter), transaction);
                }
            }
        }
    }

    private static void assertSums(Allocation allocation, Transaction transaction) {
        BigDecimal sum =
                allocation.parts().stream().map(AllocatedPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .as("line %d", transaction.line())
                .isEqualByComparingTo(allocation.whole().orElse(BigDecimal.ZERO));
        assertThat(allocation.parts().isEmpty())
                .as("line %d", transaction.line())
                .isEqualTo(allocation.whole().isEmpty());
    }

    // traps 1 and 29: themes of vocabulary 98 in El Salvador are a tree
    @Test
    void themesOfTheWorldBankAreReportedAndNotRenormalised() {
        long refused = 0;
        for (IatiActivity activity : Snippets.shared("data/real/worldbank-sv-el-salvador.xml")) {
            ActivityShares shares = ActivityShares.of(
                    activity, AllocationPolicy.of(SharePolicy.NORMALISE).withSectorVocabulary("98"));
            Allocation allocation = shares.allocate(activity.transactions().get(0));
            boolean isTree = allocation.notes().stream()
                    .anyMatch(note -> note.kind() == AllocationNote.Kind.OWN_VOCABULARY_ABOVE_100);
            if (isTree) {
                refused++;
                assertThat(allocation.unallocated())
                        .isEqualByComparingTo(allocation.whole().orElseThrow());
            }
        }
        assertThat(refused).isEqualTo(12);
    }
}
