package org.cauce.io;

import java.util.Locale;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with a workbook, beside the problems of {@linkplain InputProblem any input}, of
 * {@linkplain TableProblem tables}, of {@linkplain ArchiveProblem archives} and of
 * {@linkplain org.cauce.io.xml.XmlProblem XML}, which a workbook is made of.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum WorkbookProblem implements ProblemCode {
    /** A file is no workbook: text under the name of one, or an archive of something else. Read it as what it is. */
    NOT_A_WORKBOOK,
    /** A workbook holds no sheet of the format that it is read as. Get it again, or read it as what it is. */
    NO_SUCH_SHEET,
    /** The texts of a workbook would fill the memory. Save the sheet that you want as CSV. */
    TOO_MANY_STRINGS;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
