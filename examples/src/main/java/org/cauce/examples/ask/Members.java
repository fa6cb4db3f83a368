package org.cauce.examples.ask;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.quantity.PriceBasis;
import picocli.CommandLine.TypeConversionException;

/** The members that flows are restricted to, as {@code --only} names them. */
public final class Members {
    private static final StageConverter STAGES = new StageConverter();
    private static final BasisConverter BASES = new BasisConverter();

    private Members() {}

    /**
     * {@return the members by their dimensions}
     *
     * @param texts such as {@code basis=gross}
     * @throws IllegalArgumentException if one is no dimension and member, or no stage, basis or price basis that there
     *     is
     */
    public static ImmutableSetMultimap<Dimension, String> parse(List<String> texts) {
        ImmutableSetMultimap.Builder<Dimension, String> members = ImmutableSetMultimap.builder();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no member: expected WHAT=MEMBER, such as price-basis=current");
            }
            Dimension dimension = Dimension.parse(text.substring(0, sign).strip());
            members.put(dimension, known(dimension, text.substring(sign + 1).strip()));
        }
        return members.build();
    }

    /** Returns the text of a member as flows have it; refuses one that is not of the closed list of its dimension. */
    private static String known(Dimension dimension, String member) {
        try {
            return switch (dimension) {
                case STAGE -> STAGES.convert(member).toString();
                case BASIS -> BASES.convert(member).toString();
                case PRICE_BASIS -> PriceBasis.parse(member).toString();
                default -> member;
            };
        } catch (TypeConversionException unknown) {
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        }
    }
}
