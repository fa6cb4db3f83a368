package org.cauce.io.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cauce.io.Problem;

/** Gets all pages of one address, one after the other, and ends whatever the service does. */
final class PageLoop {
    /** The most pages that are asked for. */
    static final int MOST_PAGES = 2_000;

    private final Fetcher fetcher;
    private final List<Problem> problems;

    PageLoop(Fetcher fetcher, List<Problem> problems) {
        this.fetcher = fetcher;
        this.problems = problems;
    }

    /** {@return the pages, which agree with each other} */
    List<Page> read(URI address) throws FetchFailure {
        try {
            return pages(address, request -> fetcher.obtain(request, problems));
        } catch (FetchFailure failure) {
            boolean torn = failure.is(ServiceProblem.PAGES_CHANGED) || failure.is(ServiceProblem.ROWS_MISSING);
            if (!torn || fetcher.policy().isOffline()) {
                throw failure;
            }
            // pages kept from different days, or an update while we were reading: once more, all anew
            return pages(address, fetcher::refresh);
        }
    }

    /** Gets one page only, to see if the service refuses. */
    void probe(URI address) throws FetchFailure {
        page(address, 1, request -> fetcher.obtain(request, problems));
    }

    private List<Page> pages(URI address, Source source) throws FetchFailure {
        List<Page> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long rows = 0;
        for (long number = 1; number == 1 || number <= pages.get(0).outline().pages(); number++) {
            Page page = page(address, number, source);
            check(pages.isEmpty() ? page : pages.get(0), page, number, seen);
            pages.add(page);
            rows += page.outline().rows();
            if (page.outline().rows() == 0) {
                break;
            }
        }
        checkRows(pages.get(0), rows);
        return pages;
    }

    private Page page(URI address, long number, Source source) throws FetchFailure {
        FetchRequest request = FetchRequest.json(URI.create(address + "&page=" + number));
        Fetched file = source.get(request);
        try {
            return new Page(file, outline(file));
        } catch (FetchFailure noData) {
            fetcher.forget(request);
            throw noData;
        }
    }

    private static PageOutline outline(Fetched file) throws FetchFailure {
        try {
            PageOutline outline = PageOutline.read(file.path());
            if (outline.refusal().isEmpty()) {
                return outline;
            }
            String words = String.join(", ", outline.refusal());
            throw lasting(
                    ServiceProblem.PARAMETER_REFUSED,
                    file,
                    details -> details.found("a parameter").reason(words));
        } catch (PageOutline.NotAPage malformed) {
            String reason = String.valueOf(malformed.getMessage());
            throw lasting(ServiceProblem.NOT_A_PAGE, file, details -> details.reason(reason));
        }
    }

    private static void check(Page first, Page page, long number, Set<String> seen) throws FetchFailure {
        PageOutline outline = page.outline();
        if (outline.pages() > MOST_PAGES) {
            throw lasting(
                    ServiceProblem.TOO_MANY_PAGES,
                    page.file(),
                    details -> details.found(Long.toString(outline.pages())).expected(Integer.toString(MOST_PAGES)));
        }
        if (!outline.agreesWith(first.outline())) {
            throw lasting(
                    ServiceProblem.PAGES_CHANGED,
                    page.file(),
                    details -> details.found(told(outline)).expected(told(first.outline())));
        }
        boolean again = !seen.add(page.file().sha256());
        if (again || (outline.rows() > 0 && outline.page() != number)) {
            throw lasting(
                    ServiceProblem.OTHER_PAGE,
                    page.file(),
                    details -> details.found(Long.toString(outline.page())).expected(Long.toString(number)));
        }
    }

    private static String told(PageOutline outline) {
        return outline.total() + " rows on " + outline.pages() + " pages of " + outline.lastUpdated();
    }

    private static void checkRows(Page first, long rows) throws FetchFailure {
        if (rows != first.outline().total()) {
            throw lasting(
                    ServiceProblem.ROWS_MISSING,
                    first.file(),
                    details -> details.found(Long.toString(rows))
                            .expected(Long.toString(first.outline().total())));
        }
    }

    private static FetchFailure lasting(ServiceProblem code, Fetched file, UnaryOperator<Problem.Builder> details) {
        return FetchFailure.lasting(code, file.uri(), details);
    }

    /** A page: the file, and what it says of itself. */
    record Page(Fetched file, PageOutline outline) {}

    /** Where pages come from: the folder first, or the service alone. */
    @FunctionalInterface
    private interface Source {
        Fetched get(FetchRequest request) throws FetchFailure;
    }
}
