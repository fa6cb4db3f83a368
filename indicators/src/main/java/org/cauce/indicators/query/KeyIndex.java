package org.cauce.indicators.query;

import java.util.Arrays;

/** Numbers combinations of members in the order met: a hash table of rows of whole numbers, without an object each. */
final class KeyIndex {
    private static final int FIRST_SLOTS = 1 << 11;
    private static final int SPREAD = 0x9E3779B9;
    private static final int FREE = -1;

    private final int width;
    private int[] keys;
    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    KeyIndex(int width) {
        this.width = width;
        this.keys = new int[Math.max(1, width) * FIRST_SLOTS];
        Arrays.fill(slots, FREE);
    }

    int size() {
        return size;
    }

    int[] key(int place) {
        return Arrays.copyOfRange(keys, place * width, (place + 1) * width);
    }

    /** {@return the number of a combination, a new one if it was not met before} */
    int place(int[] key) {
        int slot = slot(key);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size * 2 >= slots.length) {
            grow();
            slot = slot(key);
        }
        if ((size + 1) * width > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        System.arraycopy(key, 0, keys, size * width, width);
        slots[slot] = size;
        return size++;
    }

    /** The slot of a combination: where it stands, or the free one where it belongs. */
    private int slot(int[] key) {
        int mask = slots.length - 1;
        int slot = hash(key, 0) & mask;
        while (slots[slot] != FREE && !isAt(slots[slot], key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int place, int[] key) {
        int start = place * width;
        for (int i = 0; i < width; i++) {
            if (keys[start + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int[] values, int start) {
        int hash = 1;
        for (int i = 0; i < width; i++) {
            hash = (hash ^ values[start + i]) * SPREAD;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (int place = 0; place < size; place++) {
            int slot = hash(keys, place * width) & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = place;
        }
    }
}
