package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.cauce.io.Severity;

/**
 * Asks a service of SDMX (REST 1.x), such as that of the OECD, and gives its answers as files.
 *
 * <p>The OECD prepares new versions of its dataflows in public: for a right question to one that has no data yet it
 * answers with status 404 and {@code NoRecordsFound} or {@code NoResultsFound}. Then the versions are looked up and the
 * earlier ones asked; a warning says which one answered.
 *
 * <pre>{@code
 * SdmxRestClient oecd = SdmxRestClient.of(SdmxRestClient.oecd(Path.of("downloads")), SdmxRestClient.OECD);
 * ReadResult<Fetched> file = oecd.data(SdmxDataQuery.builder()
 *         .agency("OECD.DCD.FSD").dataflow("DSD_DAC2@DF_DAC2A").key("USA.HND.206.USD.Q")
 *         .start(TimePeriod.year(2015)).build());
 * }</pre>
 */
@Beta
public final class SdmxRestClient {
    /** The OECD's service, with DAC1 and DAC2A among its dataflows. */
    public static final URI OECD = URI.create("https://sdmx.oecd.org/public/rest/");

    /** The OECD's service for the CRS and multilateral contributions. */
    public static final URI OECD_CRS = URI.create("https://sdmx.oecd.org/dcd-public/rest/");

    /** How the OECD wants to be asked: 20 times a minute at most. */
    public static final FetchPolicy OECD_POLICY =
            FetchPolicy.builder().requestsPerMinute(20).build();

    private static final int MOST_EARLIER = 3;

    private final Fetcher fetcher;
    private final URI address;

    private SdmxRestClient(Fetcher fetcher, URI address) {
        this.fetcher = fetcher;
        this.address = address;
    }

    /**
     * {@return what asks the OECD, by its policy; one for both of its services, since it counts requests by host}
     *
     * @param folder where files are kept
     */
    public static Fetcher oecd(Path folder) {
        return Fetcher.builder(OECD.getHost(), folder).policy(OECD_POLICY).build();
    }

    /**
     * {@return a client}
     *
     * @param fetcher asks, and keeps the answers
     * @param address where the service is, such as {@link #OECD}; ends with a slash
     */
    public static SdmxRestClient of(Fetcher fetcher, URI address) {
        if (!address.toString().endsWith("/")) {
            throw new IllegalArgumentException("Address " + address + ": expected a slash at its end");
        }
        return new SdmxRestClient(fetcher, address);
    }

    /**
     * {@return a file of structures, or why there is none}
     *
     * @param query the question
     * @throws UncheckedIOException if the disk refuses
     */
    public ReadResult<Fetched> structure(SdmxStructureQuery query) {
        return fetcher.fetch(request(query));
    }

    /**
     * {@return a file of data, or why there is none}
     *
     * @param query the question
     * @throws UncheckedIOException if the disk refuses
     */
    public ReadResult<Fetched> data(SdmxDataQuery query) {
        List<Problem> problems = new ArrayList<>();
        URI asked = request(query).uri();
        try {
            return ReadResult.of(obtain(query, problems), problems, Fetcher.report(asked, true));
        } catch (FetchFailure failure) {
            problems.add(failure.problem());
            return ReadResult.refused(problems, Fetcher.report(asked, false));
        }
    }

    private Fetched obtain(SdmxDataQuery query, List<Problem> problems) throws FetchFailure {
        try {
            return fetcher.obtain(request(query), problems);
        } catch (FetchFailure failure) {
            if (!isWithoutRecords(failure)) {
                throw failure;
            }
            return earlier(query, problems).orElseThrow(() -> failure);
        }
    }

    private static boolean isWithoutRecords(FetchFailure failure) {
        String words = failure.problem().reason().orElse("");
        boolean told = Stream.of("NoRecordsFound", "NoResultsFound", "Could not find Dataflow")
                .anyMatch(words::contains);
        return (failure.status() != 0 && told) || failure.is(ServiceProblem.NOT_KEPT);
    }

    private Optional<Fetched> earlier(SdmxDataQuery query, List<Problem> problems) throws FetchFailure {
        for (String version : earlierVersions(query, problems)) {
            try {
                Fetched fetched = fetcher.obtain(request(query.withVersion(version)), problems);
                problems.add(FetchFailure.problem(
                        ServiceProblem.EARLIER_VERSION,
                        request(query).uri(),
                        details ->
                                details.found(version).expected(query.version().orElse("latest"))));
                return Optional.of(fetched);
            } catch (FetchFailure failure) {
                if (!isWithoutRecords(failure)) {
                    throw failure;
                }
            }
        }
        return Optional.empty();
    }

    private ImmutableList<String> earlierVersions(SdmxDataQuery query, List<Problem> problems) {
        try {
            NavigableSet<String> all = versions(query.agency(), query.dataflow(), problems);
            if (all.isEmpty()) {
                return ImmutableList.of();
            }
            String below = query.version().orElse(all.last());
            return all.headSet(below, false).descendingSet().stream()
                    .limit(MOST_EARLIER)
                    .collect(ImmutableList.toImmutableList());
        } catch (FetchFailure failure) {
            problems.add(failure.problem().withSeverity(Severity.WARNING));
            return ImmutableList.of();
        }
    }

    /**
     * {@return the versions of a dataflow that the service names, lowest first, or why they are not known}
     *
     * @param agency the agency that maintains it, such as {@code OECD.DCD.FSD}
     * @param dataflow its id, such as {@code DSD_CRS@DF_CRS}
     * @throws UncheckedIOException if the disk refuses
     */
    public ReadResult<ImmutableList<String>> versions(String agency, String dataflow) {
        List<Problem> problems = new ArrayList<>();
        URI asked = request(versionsQuery(agency, dataflow)).uri();
        try {
            ImmutableList<String> versions =
                    versions(agency, dataflow, problems).asList();
            return ReadResult.of(versions, problems, Fetcher.report(asked, true));
        } catch (FetchFailure failure) {
            problems.add(failure.problem());
            return ReadResult.refused(problems, Fetcher.report(asked, false));
        }
    }

    private ImmutableSortedSet<String> versions(String agency, String dataflow, List<Problem> problems)
            throws FetchFailure {
        FetchRequest request = request(versionsQuery(agency, dataflow));
        Fetched list = fetcher.obtain(request, problems);
        try {
            return DataflowVersions.read(list, agency, dataflow);
        } catch (FetchFailure noData) {
            fetcher.forget(request);
            throw noData;
        }
    }

    private static SdmxStructureQuery versionsQuery(String agency, String dataflow) {
        return SdmxStructureQuery.builder()
                .kind(SdmxStructureQuery.Kind.DATAFLOW)
                .agency(agency)
                .id(dataflow)
                .version("all")
                .build();
    }

    private FetchRequest request(SdmxStructureQuery query) {
        return new FetchRequest(URI.create(address + query.path()), query.accept(), query.kinds());
    }

    private FetchRequest request(SdmxDataQuery query) {
        String parameters = Stream.of(
                        query.start().map(period -> "startPeriod=" + SdmxDataQuery.text(period)),
                        query.end().map(period -> "endPeriod=" + SdmxDataQuery.text(period)),
                        Optional.of("dimensionAtObservation=AllDimensions"),
                        query.mediaType().format().map(format -> "format=" + format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        String flow =
                query.agency() + "," + query.dataflow() + "," + query.version().orElse("");
        URI uri = URI.create(address + "data/" + flow + "/" + query.key() + "?" + parameters);
        return new FetchRequest(
                uri, query.mediaType().accept(), query.mediaType().kinds());
    }
}
