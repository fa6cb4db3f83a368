package org.cauce.io;

import com.google.common.annotations.Beta;
import java.util.regex.Pattern;

/** Text in the cell of a table that a spreadsheet may open, which runs some texts as formulas. */
@Beta
public final class SpreadsheetText {
    /**
     * What a formula begins with, also in the wide forms of east Asian keyboards, and what is passed over before it.
     */
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private SpreadsheetText() {}

    /**
     * {@return the text, with an apostrophe before it if a spreadsheet would run it as a formula}
     *
     * <p>Such texts begin with {@code =}, {@code +}, {@code -}, {@code @}, a tab or the end of a line. A plain number
     * with its sign, as in {@code -12.50}, is none of them and stays as it is; {@code -1+2} and {@code -1e5} are.
     *
     * @param text the text of a cell
     */
    public static String unarmed(String text) {
        boolean isArmed = !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isArmed ? "'" + text : text;
    }
}
