package org.cauce.io.service;

import java.util.ArrayList;
import java.util.List;
import org.cauce.io.Problem;
import org.cauce.io.Severity;
import org.jspecify.annotations.Nullable;

/** Asks for many economies, in parts; a part that is refused is halved until the economy is found that is to blame. */
final class EconomySplit {
    private static final int BAD_REQUEST = 400;

    private final WorldBankAddress address;
    private final PageLoop loop;
    private final List<PageLoop.Page> pages = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private @Nullable FetchFailure last;
    private boolean isProbed;

    EconomySplit(WorldBankAddress address, PageLoop loop) {
        this.address = address;
        this.loop = loop;
    }

    /** Asks for everything; afterwards there is at least one page. */
    void read() throws FetchFailure {
        for (List<String> part : address.parts()) {
            read(part);
        }
        FetchFailure failure = last;
        if (pages.isEmpty() && failure != null) {
            warnings.remove(warnings.size() - 1);
            throw failure;
        }
    }

    private void read(List<String> economies) throws FetchFailure {
        try {
            pages.addAll(loop.read(address.of(economies)));
        } catch (FetchFailure failure) {
            if (!isRefusal(failure)) {
                throw failure;
            }
            probe(economies, failure);
            split(economies, failure);
        }
    }

    private void split(List<String> economies, FetchFailure failure) throws FetchFailure {
        int half = economies.size() / 2;
        if (half == 0) {
            blame(economies.get(0), failure);
            return;
        }
        read(economies.subList(0, half));
        read(economies.subList(half, economies.size()));
    }

    private void blame(String economy, FetchFailure failure) {
        Problem problem = refusal(failure, "economy " + economy);
        refused.add(economy);
        warnings.add(problem.withSeverity(Severity.WARNING));
        last = failure.withProblem(problem);
    }

    /** Sees to it that the economies are to blame, not the rest of the question, before they are tried one by one. */
    private void probe(List<String> economies, FetchFailure failure) throws FetchFailure {
        if (economies.isEmpty()) {
            throw blamingTheRest(failure);
        }
        if (isProbed) {
            return;
        }
        try {
            loop.probe(address.probe());
            isProbed = true;
        } catch (FetchFailure rest) {
            throw isRefusal(rest) ? blamingTheRest(rest) : rest;
        }
    }

    private FetchFailure blamingTheRest(FetchFailure failure) {
        WorldBankQuery query = address.query();
        String rest = "indicator " + query.indicator()
                + query.range().map(range -> ", or date " + range).orElse("")
                + (query.source().isPresent() ? ", or source " + query.source().getAsInt() : "");
        return failure.withProblem(refusal(failure, rest));
    }

    private static Problem refusal(FetchFailure failure, String found) {
        return failure.problem().withCode(ServiceProblem.PARAMETER_REFUSED).withFound(found);
    }

    private static boolean isRefusal(FetchFailure failure) {
        return failure.is(ServiceProblem.PARAMETER_REFUSED) || failure.status() == BAD_REQUEST;
    }

    List<PageLoop.Page> pages() {
        return pages;
    }

    List<String> refused() {
        return refused;
    }

    List<Problem> warnings() {
        return warnings;
    }
}
