package org.cauce.examples.iati;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.command.LanguageOption;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.RatePolicy;
import org.cauce.model.currency.RateTable;
import org.cauce.model.place.Country;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How amounts are split, converted, chosen and summed. */
public final class FlowOptions {
    // as far as a table of months may lack a month
    private static final long DAYS = 366;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "strict",
            converter = SharePolicies.class,
            completionCandidates = SharePolicies.class,
            description = "What to make of percentages: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. strict"
                    + " takes them as they are and leaves the rest unallocated, normalise scales them to 100, equal"
                    + " gives all the same.")
    private SharePolicy policy = SharePolicy.STRICT;

    @Option(
            names = "--vocabulary",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "The sector vocabulary by which amounts are split, of the list SectorVocabulary; 1, the"
                    + " purposes of the OECD DAC, if not given.")
    private String vocabulary = "1";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Convert all amounts into this currency at their value dates, such as USD; needs --rates.")
    private @Nullable String currency;

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "Exchange rates as CSV, by month or year, as the IMF and the DAC publish them. The closest"
                    + " rate of at most a year away counts.")
    private @Nullable Path rates;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            split = ",",
            converter = GroupingConverter.class,
            completionCandidates = GroupingConverter.class,
            description = "Sum the flows by one or several of ${COMPLETION-CANDIDATES}; always also by type and"
                    + " currency, which must not be added. A region stands among the countries, with the number of its"
                    + " list: 1:489.")
    private List<Grouping> groupings = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only what goes to this country (by code or name, in English or Spanish); may be repeated.")
    private List<Country> countries = new ArrayList<>();

    /** {@return by what flows are summed; nothing if they are to be listed} */
    public ImmutableList<Grouping> groupings() {
        return ImmutableSet.copyOf(groupings).asList();
    }

    AllocationPolicy policy() {
        return AllocationPolicy.of(policy).withSectorVocabulary(vocabulary);
    }

    Optional<CurrencyCode> currency() {
        return Optional.ofNullable(currency).map(CurrencyCode::of);
    }

    boolean isWanted(Optional<String> country) {
        return countries.isEmpty()
                || country.filter(code -> countries.stream()
                                .anyMatch(wanted -> wanted.alpha2().equals(code)))
                        .isPresent();
    }

    /**
     * {@return the converter into the currency; empty if amounts are to be left as they are}
     *
     * @throws ParameterException if a currency is given without rates, or the other way round, or one cannot be read
     */
    public Optional<CurrencyConverter> converter() {
        if (currency == null && rates == null) {
            return Optional.empty();
        }
        if (currency == null || rates == null) {
            throw wrong("--currency and --rates belong together: give both, such as --currency USD --rates rates.csv");
        }
        if (!CurrencyCode.isCode(currency)) {
            throw wrong("'" + currency + "' is no currency: expected a code of ISO 4217, such as USD");
        }
        if (!Files.isRegularFile(rates)) {
            throw wrong("There is no file " + rates + ": give the path of a table of exchange rates");
        }
        ReadResult<RateTable> table = RateTableReader.create().read(rates);
        return Optional.of(CurrencyConverter.of(
                table.value()
                        .orElseThrow(() -> wrong(table.problems().stream()
                                .filter(Problem::isError)
                                .map(problem -> problem.message(LanguageOption.of(command)))
                                .findFirst()
                                .orElse("No exchange rates in " + rates))),
                RatePolicy.closest(DAYS)));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(checkNotNull(command).commandLine(), message);
    }
}
