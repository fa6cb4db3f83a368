package org.cauce.io.hxl;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hashtag with its attributes, such as {@code #indicator+value+num}, without regard to letter case and the order of
 * the attributes.
 *
 * @param tag the tag, without {@code #}, in lower case
 * @param attributes the attributes, in lower case
 */
public record HxlTag(String tag, ImmutableSortedSet<String> attributes) {
    private static final int LONGEST = 500;
    private static final Pattern FORM = Pattern.compile(
            "#(?<tag>[a-z][a-z0-9_]*)(?:/(?<language>[a-z]{2}))?" + "(?<attributes>(?:\\+[a-z][a-z0-9_]*)*)");
    private static final Splitter ATTRIBUTES = Splitter.on('+').omitEmptyStrings();

    /**
     * {@return the tag that a cell is, blanks in it aside; empty if it is none}
     *
     * @param cell the cell; a language may follow in the old way, as in {@code #sector/en}
     */
    public static Optional<HxlTag> find(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(CharMatcher.whitespace().removeFrom(cell).toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        ImmutableSortedSet.Builder<String> attributes = ImmutableSortedSet.naturalOrder();
        attributes.addAll(ATTRIBUTES.split(form.group("attributes")));
        Optional.ofNullable(form.group("language")).ifPresent(attributes::add);
        return Optional.of(new HxlTag(form.group("tag"), attributes.build()));
    }

    /**
     * {@return whether it is this tag with at least these attributes}
     *
     * @param pattern the tag and attributes
     */
    public boolean matches(HxlTag pattern) {
        return tag.equals(pattern.tag) && attributes.containsAll(pattern.attributes);
    }

    /** {@return the text form, such as {@code #country+code}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("#").append(tag);
        attributes.forEach(attribute -> text.append('+').append(attribute));
        return text.toString();
    }
}
