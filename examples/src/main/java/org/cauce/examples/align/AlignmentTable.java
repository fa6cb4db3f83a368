package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** A table of the report on two donors, for other programs to read. */
public enum AlignmentTable {
    /** Who is active where: one record for each group of sectors and recipient. */
    OVERLAP("sector", "country", "state", "one", "other"),
    /** The same for each year: one record for each group of sectors, recipient and year. */
    OVERLAP_YEARS("sector", "country", "year", "state", "one", "other"),
    /** The initiatives in time, what joins them, and when both are at work with nothing to join them. */
    PATHS("sector", "part", "donor", "record", "state", "from", "to"),
    /** The pairs between which people could pass. */
    HAND_OVERS(
            "origin",
            "destination",
            "country",
            "basis",
            "reasons.audience.fit",
            "reasons.time.fit",
            "reasons.sector.fit"),
    /** The sums that each donor promised, set aside and gave. */
    PROMISES("donor", "step", "initiative", "printed", "when"),
    /** What recipients call a priority, and who is active there. */
    PRIORITIES("country", "text", "states"),
    /** What the sources cannot see of the donors: silence is not zero. */
    NOT_SEEN("donor", "reason");

    private final ImmutableList<String> columns;

    AlignmentTable(String... columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    /** {@return the properties of its records that fit a screen} */
    public ImmutableList<String> columns() {
        return columns;
    }

    /** {@return the same, with those that tell of money in an overlap} */
    public ImmutableList<String> columnsWithMoney() {
        return this == OVERLAP || this == OVERLAP_YEARS
                ? ImmutableList.<String>builder()
                        .addAll(columns)
                        .add("money.year", "money.one", "money.other", "money.manySmall")
                        .build()
                : columns;
    }

    /** {@return the text form, such as {@code hand-overs}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
