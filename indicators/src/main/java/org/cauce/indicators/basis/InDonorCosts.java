package org.cauce.indicators.basis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A choice of items of the DAC's table 1 that are spent, or written off, in the provider's country.
 *
 * <p>Aid without them stands for what crosses the border. Which items are in it is a choice that differs between those
 * who publish such figures, and changes them: it has a name, to be printed with the figure.
 *
 * <p>Source: OECD, DAC table 1, items 1500, 1600, 1700, 1810 and 1820.
 *
 * @param name what the choice is called
 * @param items the items
 */
public record InDonorCosts(String name, ImmutableSet<Item> items) {
    /** All items: costs of students, relief of debt, administration, awareness, refugees in the provider's country. */
    public static final InDonorCosts ALL = of("all in-donor items and debt relief", Set.of(Item.values()));

    /** An item of table 1, with its code there. */
    public enum Item {
        /** Scholarships and costs of students. */
        STUDENT_COSTS("1500"),
        /** Relief of debt. */
        DEBT_RELIEF("1600"),
        /** Administration. */
        ADMINISTRATION("1700"),
        /** Promotion of awareness. */
        AWARENESS("1810"),
        /** Refugees in the provider's country. */
        REFUGEES("1820");

        private final String code;

        Item(String code) {
            this.code = code;
        }

        /** {@return the code in table 1, four digits} */
        public String code() {
            return code;
        }
    }

    /**
     * {@return a choice of items}
     *
     * @param name what the choice is called
     * @param items the items
     */
    public static InDonorCosts of(String name, Set<Item> items) {
        return new InDonorCosts(name, Sets.immutableEnumSet(items));
    }

    /**
     * {@return aid without these costs}
     *
     * @param aid all aid of a provider and year
     * @param reported what it spent on each item, on the same basis and in the same unit; others than those chosen do
     *     not matter
     */
    public CrossBorder takenFrom(BigDecimal aid, Map<Item, BigDecimal> reported) {
        BigDecimal costs = items.stream()
                .map(item -> Objects.requireNonNullElse(reported.get(item), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CrossBorder(
                this, aid.subtract(costs), costs, Sets.immutableEnumSet(Sets.difference(items, reported.keySet())));
    }

    /**
     * What of a provider's aid crosses the border.
     *
     * @param without which costs are taken from it
     * @param amount aid less these costs, exact, in the unit of the aid
     * @param costs the costs
     * @param notReported the items chosen of which no amount was given: with them it would be less
     */
    public record CrossBorder(
            InDonorCosts without, BigDecimal amount, BigDecimal costs, ImmutableSet<Item> notReported) {}
}
