package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.command.OutOfScope;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.currency.RateTable;
import org.cauce.model.place.Country;

/** Files that have readers of their own, whose records are neither flows nor observations: IATI, exchange rates. */
public final class OtherFiles {
    private static final Pattern ROOT = Pattern.compile("<(iati-activities|iati-organisations)[\\s/>]");

    private OtherFiles() {}

    /**
     * {@return whether a file is one of IATI activities}
     *
     * @param sample its beginning
     */
    public static boolean isActivities(FileSample sample) {
        return root(sample).filter("iati-activities"::equals).isPresent();
    }

    private static Optional<String> root(FileSample sample) {
        var root = ROOT.matcher(sample.text());
        return sample.text().stripLeading().startsWith("<") && root.find()
                ? Optional.of(root.group(1))
                : Optional.empty();
    }

    /** {@return the account of such a file; empty if it is none} */
    static Optional<FileAccount> read(DataFile file, FileSample sample) throws IOException {
        if (isActivities(sample)) {
            return Optional.of(activities(file));
        }
        if (root(sample).isPresent()) {
            return Optional.of(organisations(file));
        }
        return OutOfScope.isRates(sample) ? Optional.of(rates(file)) : Optional.empty();
    }

    private static FileAccount activities(DataFile file) throws IOException {
        Set<Country> countries = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        try (IatiReader<IatiActivity> reader = IatiReader.open(file.open(), file.name(), IatiReader.LIMITS)) {
            for (IatiActivity activity : reader) {
                countries(activity).forEach(countries::add);
                activity.transactions().stream()
                        .flatMap(one -> one.transactionDate().flatMap(Dated::date).stream())
                        .map(LocalDate::getYear)
                        .forEach(years::add);
            }
            return new FileAccount(
                    file.name(),
                    Optional.of("iati-activities"),
                    reader.header().version().stated().map("version "::concat),
                    reader.report(),
                    ImmutableSortedSet.copyOf(countries),
                    ImmutableSortedSet.copyOf(years),
                    reader.problems(),
                    reader.problemCount(),
                    Optional.empty(),
                    false);
        }
    }

    private static Stream<Country> countries(IatiActivity activity) {
        return Stream.concat(
                        activity.recipientCountries().stream(),
                        activity.transactions().stream()
                                .map(Transaction::recipientCountries)
                                .flatMap(ImmutableList::stream))
                .map(RecipientCountry::code)
                .flatMap(Optional::stream)
                .map(IatiCode::value)
                .flatMap(code -> Country.find(code).stream());
    }

    private static FileAccount organisations(DataFile file) throws IOException {
        try (IatiReader<IatiOrganisation> reader =
                IatiReader.openOrganisations(file.open(), file.name(), IatiReader.LIMITS)) {
            reader.forEach(organisation -> {});
            return account(file, "iati-organisations", reader.report(), reader.problems(), reader.problemCount());
        }
    }

    private static FileAccount rates(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            ReadResult<RateTable> rates = RateTableReader.create().read(in, file.name());
            return account(
                    file,
                    "exchange-rates",
                    rates.report(),
                    rates.problems(),
                    rates.problems().size());
        }
    }

    private static FileAccount account(
            DataFile file, String format, ReadReport report, ImmutableList<Problem> problems, long problemCount) {
        return new FileAccount(
                file.name(),
                Optional.of(format),
                Optional.empty(),
                report,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                problems,
                problemCount,
                Optional.empty(),
                false);
    }
}
