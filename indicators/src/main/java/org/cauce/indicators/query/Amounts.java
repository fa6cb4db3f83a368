package org.cauce.indicators.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The amounts of all rows: as whole numbers of one smallest unit where they fit, which adds up far faster. */
abstract class Amounts {
    private final int scale;

    private Amounts(int scale) {
        this.scale = scale;
    }

    /** Adds the amount of a row to a sum. */
    abstract void addTo(Sum sum, int row);

    /** {@return how many decimals the whole numbers of sums stand for} */
    int scale() {
        return scale;
    }

    /** An exact sum: a whole number, and what did not fit into it. */
    static final class Sum {
        private long units;
        private BigInteger spilt = BigInteger.ZERO;
        private long count;

        private void add(long more) {
            long total = units + more;
            if (((units ^ total) & (more ^ total)) < 0) {
                spilt = spilt.add(BigInteger.valueOf(units));
                total = more;
            }
            units = total;
            count++;
        }

        private void add(BigInteger more) {
            spilt = spilt.add(more);
            count++;
        }

        void add(Sum other) {
            spilt = spilt.add(other.spilt).add(BigInteger.valueOf(other.units));
            count += other.count;
        }

        long count() {
            return count;
        }

        BigDecimal value(int scale) {
            return new BigDecimal(spilt.add(BigInteger.valueOf(units)), scale);
        }
    }

    private static final class Small extends Amounts {
        private final long[] units;

        Small(long[] units, int scale) {
            super(scale);
            this.units = units;
        }

        @Override
        void addTo(Sum sum, int row) {
            sum.add(units[row]);
        }
    }

    private static final class Large extends Amounts {
        private final BigInteger[] units;

        Large(BigInteger[] units, int scale) {
            super(scale);
            this.units = units;
        }

        @Override
        void addTo(Sum sum, int row) {
            sum.add(units[row]);
        }
    }

    /** Takes amounts row by row. */
    static final class Builder {
        private static final int LONG_DIGITS = 18;

        private final List<BigDecimal> amounts = new ArrayList<>();
        private int scale;
        private int digits;

        void add(BigDecimal amount) {
            amounts.add(amount);
            scale = Math.max(scale, amount.scale());
            digits = Math.max(digits, amount.precision() - amount.scale());
        }

        Amounts build() {
            return scale + digits <= LONG_DIGITS
                    ? new Small(
                            amounts.stream()
                                    .mapToLong(amount -> amount.setScale(scale)
                                            .unscaledValue()
                                            .longValueExact())
                                    .toArray(),
                            scale)
                    : new Large(
                            amounts.stream()
                                    .map(amount -> amount.setScale(scale).unscaledValue())
                                    .toArray(BigInteger[]::new),
                            scale);
        }
    }
}
