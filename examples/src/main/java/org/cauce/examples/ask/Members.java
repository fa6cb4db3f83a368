package org.cauce.examples.ask;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.cauce.indicators.query.Dimension;

/** The members that flows are restricted to, as {@code --only} names them. */
public final class Members {
    private Members() {}

    /**
     * {@return the members by their dimensions}
     *
     * @param texts such as {@code basis=gross}
     * @throws IllegalArgumentException if one is no dimension and member
     */
    public static ImmutableSetMultimap<Dimension, String> parse(List<String> texts) {
        ImmutableSetMultimap.Builder<Dimension, String> members = ImmutableSetMultimap.builder();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no member: expected WHAT=MEMBER, such as price-basis=current");
            }
            members.put(
                    Dimension.parse(text.substring(0, sign).strip()),
                    text.substring(sign + 1).strip());
        }
        return members.build();
    }
}
