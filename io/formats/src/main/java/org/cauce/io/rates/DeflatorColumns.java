package org.cauce.io.rates;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of the forms in which deflators are published. */
final class DeflatorColumns {
    private DeflatorColumns() {}

    /** An index of a donor that is 100 in its base year, as OECD.Stat gave it out; its first column is the donor. */
    enum OfIndex implements ColumnName {
        DONOR("RECIPIENT", "DONOR"),
        YEAR("obsTime"),
        DEFLATOR("deflator");

        private final ImmutableList<String> names;

        OfIndex(String... names) {
            this.names = ImmutableList.copyOf(names);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /** What a donor's current amounts are multiplied with. */
    enum OfMultiplier implements ColumnName {
        DONOR("DONOR"),
        YEAR("obsTime"),
        BASE_YEAR("REFERENCEPERIOD"),
        MULTIPLIER("obsValue");

        private final ImmutableList<String> names;

        OfMultiplier(String name) {
            this.names = ImmutableList.of(name);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /** A deflator of a currency that is 1 in its base year, with its source in each row. */
    enum OfSources implements ColumnName {
        AREA("ISO"),
        YEAR("year"),
        BASE_YEAR("base_year"),
        CURRENCY("currency"),
        SOURCE("source"),
        VERSION("ver"),
        DEFLATOR("gdp_defl");

        private final ImmutableList<String> names;

        OfSources(String name) {
            this.names = ImmutableList.of(name);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isRequired() {
            return this != SOURCE && this != VERSION;
        }
    }

    /** A column for each year; nothing in it says what it is. */
    enum OfYears implements ColumnName {
        NAME("name"),
        AREA("ISO3");

        private final ImmutableList<String> names;

        OfYears(String name) {
            this.names = ImmutableList.of(name);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isRequired() {
            return this == AREA;
        }
    }
}
