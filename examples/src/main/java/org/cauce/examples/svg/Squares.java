package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.examples.report.Cited;

/**
 * Promised and delivered: squares whose areas are as their sums, one column for each kind of money.
 *
 * <p>The sums are shown side by side. They differ in territory, period and provider and are never added or stacked; the
 * page says so under the chart.
 *
 * @param label what a screen reader says of the chart
 * @param stages the columns, from the first promise to what was paid out
 */
public record Squares(String label, ImmutableList<Stage> stages) implements Chart {
    /**
     * A column: one kind of money.
     *
     * @param name its heading, such as {@code Pledged}
     * @param sums its sums; the first stands on the base line, the others below
     */
    public record Stage(String name, ImmutableList<Sum> sums) {}

    /**
     * One sum.
     *
     * @param amount the amount, in the same unit throughout the chart; zero or more
     * @param number the number shown
     * @param what what it is: programme, provider, period, territory
     * @param look how the square is drawn
     * @param qualifier a second number that qualifies it, such as {@code 75% conditional}; empty if there is none
     */
    public record Sum(BigDecimal amount, Cited number, String what, Look look, Optional<Cited> qualifier) {
        /**
         * Checks the amount.
         *
         * @param amount the amount, in the same unit throughout the chart; zero or more
         * @param number the number shown
         * @param what what it is: programme, provider, period, territory
         * @param look how the square is drawn
         * @param qualifier a second number that qualifies it, such as {@code 75% conditional}; empty if there is none
         * @throws IllegalArgumentException if it is negative
         */
        public Sum {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("A square has no negative area: %s, %s".formatted(amount, what));
            }
        }

        /**
         * A sum without a second number.
         *
         * @param amount the amount
         * @param number the number shown
         * @param what what it is
         * @param look how the square is drawn
         */
        public Sum(BigDecimal amount, Cited number, String what, Look look) {
            this(amount, number, what, look, Optional.empty());
        }
    }

    /** How a square is drawn: the fuller the square, the nearer to money paid. */
    public enum Look {
        /** Dashed outline: envisaged in a plan. */
        ENVISAGED("env"),
        /** Dashed outline, crossed: offered, did not materialise. */
        NOT_MATERIALISED("void"),
        /** Pale: pledged. */
        PLEDGED("pl"),
        /** Half: appropriated by a parliament. */
        APPROPRIATED("ap"),
        /** Full: committed or budgeted by the United States. */
        COMMITTED("bu"),
        /** Full: committed or budgeted by Mexico. */
        COMMITTED_BY_MEXICO("bu mx"),
        /** Full, dark: paid out. */
        DISBURSED("di");

        private final String classes;

        Look(String classes) {
            this.classes = classes;
        }

        /** {@return its classes in the style sheet, under {@code .sq}} */
        public String classes() {
            return classes;
        }
    }

    @Override
    public Svg draw(Width width) {
        return new SquaresDrawing(this, width).draw();
    }
}
