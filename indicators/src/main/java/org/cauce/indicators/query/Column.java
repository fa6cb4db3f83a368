package org.cauce.indicators.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of all rows in one dimension, as numbers that stand for texts.
 *
 * @param codes the number of each row's member
 * @param members the texts, by number
 */
@SuppressWarnings("ArrayRecordComponent") // a column is compared with nothing, and copied never
record Column(int[] codes, String[] members) {
    /** {@return the same column, its rows in another order} */
    Column in(int[] order) {
        int[] ordered = new int[order.length];
        Arrays.setAll(ordered, place -> codes[order[place]]);
        return new Column(ordered, members);
    }

    /** Takes members row by row. */
    static final class Builder {
        private static final int FIRST_SIZE = 256;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> members = new ArrayList<>();
        private int[] codes = new int[FIRST_SIZE];
        private int size;
        private String last = "";
        private int lastCode = -1;

        void add(String member) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            if (lastCode < 0 || !member.equals(last)) {
                lastCode = number(member);
                last = member;
            }
            codes[size++] = lastCode;
        }

        private int number(String member) {
            return numbers.computeIfAbsent(member, added -> {
                members.add(added);
                return members.size() - 1;
            });
        }

        Column build() {
            return new Column(Arrays.copyOf(codes, size), members.toArray(String[]::new));
        }
    }
}
