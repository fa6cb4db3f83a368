package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can go wrong between us and a service. The place of each is the address that was asked.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
@Beta
public enum ServiceProblem implements ProblemCode {
    /**
     * The service could not be reached, or broke off, or was silent for too long, each time it was asked. Look at the
     * connection, and ask again later.
     */
    SERVICE_NOT_REACHED(Severity.ERROR),
    /**
     * The service said each time that it is too busy (429, 502, 503, 504), or asks to wait for too long. Ask again
     * later, or for less at once.
     */
    SERVICE_BUSY(Severity.ERROR),
    /**
     * The service answered with a status that asking again does not cure, such as 400, 403 or 500. Correct the
     * question; the message has the words of the service.
     */
    SERVICE_REFUSED(Severity.ERROR),
    /** The service has nothing there: status 404. Correct the question, such as the name of the dataflow. */
    NOT_AT_SERVICE(Severity.ERROR),
    /**
     * The body is a page for people instead of data, although the status is 200. It tells the reason, perhaps. Look at
     * it in a browser, and ask again later.
     */
    PAGE_INSTEAD_OF_DATA(Severity.ERROR),
    /** The body is of another kind than asked for, or there is none. Ask for another form, or again later. */
    OTHER_BODY(Severity.ERROR),
    /** The body is larger than {@link FetchPolicy#bodyBytes()}. Ask for less, or raise the limit. */
    BODY_TOO_LARGE(Severity.ERROR),
    /**
     * The service sends us to another host, or from https to http. It was not followed. Use the new address if you
     * trust it.
     */
    REDIRECTED_AWAY(Severity.ERROR),
    /**
     * The service sends us on more often than {@link FetchPolicy#redirects()}, as where two addresses send to each
     * other. Correct the address.
     */
    REDIRECTED_TOO_OFTEN(Severity.ERROR),
    /** The caller, or an interrupt, ended it. Nothing was kept of what had not come whole. Ask again. */
    FETCH_CANCELLED(Severity.ERROR),
    /** Offline, only what was kept is given, and this was not. Go online once. */
    NOT_KEPT(Severity.ERROR),
    /**
     * What was kept is no longer what was written. It is fetched again, or, offline, not given. Go online once; nothing
     * else needs to be done.
     */
    KEPT_FILE_DAMAGED(Severity.WARNING),
    /**
     * What was kept has expired and is given all the same, offline or because the service does not answer. Fetch it
     * anew if it must be of today.
     */
    EXPIRED(Severity.WARNING),
    /**
     * The World Bank refuses a parameter: an unknown economy or indicator, or a wrong date. Correct the one that the
     * message names.
     */
    PARAMETER_REFUSED(Severity.ERROR),
    /**
     * The body is not a page of the World Bank's API: an outline of the pages, then rows. The service may be at work on
     * something. Ask again later.
     */
    NOT_A_PAGE(Severity.ERROR),
    /** The outline promises more pages than anybody wants. Ask for fewer economies or years. */
    TOO_MANY_PAGES(Severity.ERROR),
    /** Another page came than was asked for, or the same page came twice. Ask again later. */
    OTHER_PAGE(Severity.ERROR),
    /**
     * The number of pages or rows, or the date of update, changed from one page to the next, and did so again. The
     * service is updating its data. Ask again later.
     */
    PAGES_CHANGED(Severity.ERROR),
    /** The pages together have fewer or more rows than their outline says, and did so again. Ask again later. */
    ROWS_MISSING(Severity.ERROR),
    /** The service has no rows for this question. It may be right. Look for a wrong year or economy in the question. */
    NO_ROWS(Severity.INFO),
    /**
     * The version asked for has no data yet, as one in preparation; those of an earlier one are given. State that
     * version in the question if you want it for good.
     */
    EARLIER_VERSION(Severity.WARNING),
    /**
     * The list of dataflows cannot be read, so that no other version can be tried. State the version in the question.
     */
    NO_VERSIONS(Severity.ERROR);

    private final Severity severity;

    ServiceProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
