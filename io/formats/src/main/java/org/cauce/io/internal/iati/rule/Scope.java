package org.cauce.io.internal.iati.rule;

/** What a path may refer to beside its element: the value of the group, and the position among the candidates. */
public final class Scope {
    private String group = "";
    private int position = 1;

    /** {@return the value that {@code $group} stands for} */
    String group() {
        return group;
    }

    void group(String value) {
        group = value;
    }

    int position() {
        return position;
    }

    void position(int value) {
        position = value;
    }
}
