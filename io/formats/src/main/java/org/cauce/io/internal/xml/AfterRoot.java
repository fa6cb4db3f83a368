package org.cauce.io.internal.xml;

import java.io.IOException;
import java.util.function.Consumer;
import org.cauce.io.Problem;
import org.cauce.io.xml.XmlProblem;

/** What follows the root of a document, which should be nothing. */
public final class AfterRoot {
    private AfterRoot() {}

    /**
     * Tells what there is, if anything.
     *
     * @param at is at the end of the root
     * @param told hears of it
     * @throws IOException if the disk refuses
     */
    public static void tell(XmlCursor at, Consumer<Problem> told) throws IOException {
        try {
            if (at.toChild(false)) {
                told.accept(Problem.builder()
                        .code(XmlProblem.SECOND_ROOT)
                        .location(at.location())
                        .found(at.xmlName().toString())
                        .build());
            }
        } catch (XmlFailure e) {
            boolean isMore = e.problem().code() == XmlProblem.MALFORMED_XML;
            told.accept(isMore ? Problem.of(XmlProblem.SECOND_ROOT, e.problem().location()) : e.problem());
        }
    }
}
