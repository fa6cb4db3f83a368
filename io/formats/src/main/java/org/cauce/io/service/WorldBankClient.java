package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;

/**
 * Asks the API of the World Bank, version 2, and gives the pages of its answer as files.
 *
 * <p>All pages or none: they agree on their number and on the date of update, and have as many rows as they say. The
 * service refuses a whole question for one economy that it does not know; then the question is split, until it is known
 * which one that is, and the others are given.
 *
 * <pre>{@code
 * WorldBankClient worldBank = WorldBankClient.into(Path.of("downloads"));
 * WorldBankPages pages = worldBank.observations(WorldBankQuery.of("NY.GDP.MKTP.CD", GTM, HND, SLV)).orThrow();
 * }</pre>
 */
@Beta
public final class WorldBankClient {
    /** Where the API is. */
    public static final URI ADDRESS = URI.create("https://api.worldbank.org/v2/");

    private static final String ROWS = "rows";

    private final Fetcher fetcher;
    private final URI address;

    private WorldBankClient(Fetcher fetcher, URI address) {
        this.fetcher = fetcher;
        this.address = address;
    }

    /**
     * {@return a client of the World Bank itself, by the standard policy}
     *
     * @param folder where files are kept
     */
    public static WorldBankClient into(Path folder) {
        return of(Fetcher.builder(ADDRESS.getHost(), folder).build(), ADDRESS);
    }

    /**
     * {@return a client}
     *
     * @param fetcher asks, and keeps the answers
     * @param address where the API is, {@link #ADDRESS} or a copy of it; ends with a slash
     */
    public static WorldBankClient of(Fetcher fetcher, URI address) {
        if (!address.toString().endsWith("/")) {
            throw new IllegalArgumentException("Address " + address + ": expected a slash at its end");
        }
        return new WorldBankClient(fetcher, address);
    }

    /**
     * {@return the pages of the answer, or why there are none; the report counts rows}
     *
     * @param query the question
     * @throws UncheckedIOException if the disk refuses
     */
    public ReadResult<WorldBankPages> observations(WorldBankQuery query) {
        List<Problem> problems = new ArrayList<>();
        EconomySplit split = new EconomySplit(new WorldBankAddress(address, query), new PageLoop(fetcher, problems));
        try {
            split.read();
            WorldBankPages pages = pages(query, split);
            if (pages.rows() == 0) {
                URI asked = pages.pages().get(0).uri();
                problems.add(FetchFailure.problem(ServiceProblem.NO_ROWS, asked, details -> details));
            }
            problems.addAll(split.warnings());
            return ReadResult.of(pages, problems, report(pages.files(), pages.rows()));
        } catch (FetchFailure failure) {
            problems.addAll(split.warnings());
            problems.add(failure.problem());
            return ReadResult.refused(problems, report(ImmutableList.of(), 0));
        }
    }

    private static WorldBankPages pages(WorldBankQuery query, EconomySplit split) {
        WorldBankPages.Builder pages = WorldBankPages.builder().query(query).addAllRefused(split.refused());
        long rows = 0;
        for (PageLoop.Page page : split.pages()) {
            pages.addPages(page.file());
            rows += page.outline().rows();
            if (!page.outline().lastUpdated().isEmpty()) {
                pages.addLastUpdated(page.outline().lastUpdated());
            }
        }
        return pages.rows(rows).build();
    }

    private static ReadReport report(List<DataFile> files, long rows) {
        return new ReadReport(
                ImmutableList.copyOf(Lists.transform(files, DataFile::name)),
                ImmutableMap.of(ROWS, new ReadReport.Count(rows, rows, 0)));
    }
}
