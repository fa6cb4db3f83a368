package org.cauce.model.text;

/** How far apart two texts are spelled, to find the name that was meant by one that nothing bears. */
public final class Spelling {
    private final String one;
    private final String other;

    private Spelling(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /**
     * {@return how many letters must be inserted, deleted, replaced or exchanged with their neighbour to make one text
     * of the other, none of them twice; one more than wanted, if it is more}
     *
     * @param one the one
     * @param other the other; the order makes no difference
     * @param most up to how many are wanted: the fewer, the faster
     */
    public static int changes(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) > most
                ? most + 1
                : Math.min(new Spelling(one, other).changes(most), most + 1);
    }

    private int changes(int most) {
        int[] before = new int[0];
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        int leastAbove = 0;
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            int least = row;
            for (int column = 1; column < here.length; column++) {
                int changed = Math.min(above[column], here[column - 1]) + 1;
                int replaced = above[column - 1] + (isSame(row, column) ? 0 : 1);
                int exchanged = isExchanged(row, column) ? before[column - 2] + 1 : changed;
                here[column] = Math.min(changed, Math.min(replaced, exchanged));
                least = Math.min(least, here[column]);
            }
            if (least > most && leastAbove >= most) {
                return most + 1;
            }
            before = above;
            above = here;
            leastAbove = least;
        }
        return above[other.length()];
    }

    private boolean isSame(int row, int column) {
        return one.charAt(row - 1) == other.charAt(column - 1);
    }

    private boolean isExchanged(int row, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
