package org.cauce.io.internal.iati;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Timestamp;
import org.jspecify.annotations.Nullable;

/** The forms of the values of IATI: those of XML Schema, and codes. */
final class Forms {
    /** Text as it stands. */
    static final Form<String> TEXT = new Form<>() {
        @Override
        public String parse(String text, Reading reading) {
            return text;
        }

        @Override
        public String print(String value, boolean asPublished) {
            return value;
        }

        @Override
        public boolean prints(String value, String text) {
            return true;
        }

        @Override
        public String expected() {
            return "text";
        }
    };

    /** {@code xsd:decimal}, exact. */
    static final Form<BigDecimal> DECIMAL = new Form<>() {
        @Override
        public @Nullable BigDecimal parse(String text, Reading reading) {
            return Decimals.parse(text, reading.limits());
        }

        @Override
        public String print(BigDecimal value, boolean asPublished) {
            return value.toPlainString();
        }

        @Override
        public boolean prints(BigDecimal value, String text) {
            return Decimals.isPlain(text);
        }

        @Override
        public String expected() {
            return "decimal";
        }
    };

    /** {@code xsd:date}, the day as written whatever its zone. */
    static final Form<LocalDate> DATE = new Form<>() {
        @Override
        public @Nullable LocalDate parse(String text, Reading reading) {
            return Dates.parse(text);
        }

        @Override
        public String print(LocalDate value, boolean asPublished) {
            return value.toString();
        }

        @Override
        public boolean prints(LocalDate value, String text) {
            return text.length() == Dates.PLAIN_LENGTH;
        }

        @Override
        public String expected() {
            return "date";
        }
    };

    /** {@code xsd:dateTime}. */
    static final Form<Timestamp> TIMESTAMP = new Form<>() {
        @Override
        public @Nullable Timestamp parse(String text, Reading reading) {
            try {
                return Timestamp.parse(text.strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                return null;
            }
        }

        @Override
        public String print(Timestamp value, boolean asPublished) {
            return value.toString();
        }

        @Override
        public String expected() {
            return "timestamp";
        }
    };

    /** {@code xsd:boolean}. */
    static final Form<Boolean> TRUTH = new Form<>() {
        @Override
        public @Nullable Boolean parse(String text, Reading reading) {
            return switch (text.strip()) {
                case "1", "true" -> true;
                case "0", "false" -> false;
                default -> null;
            };
        }

        @Override
        public String print(Boolean value, boolean asPublished) {
            return value ? "1" : "0";
        }

        @Override
        public String expected() {
            return "truth";
        }
    };

    /** {@code xsd:int}. */
    static final Form<Integer> WHOLE = new Form<>() {
        @Override
        public @Nullable Integer parse(String text, Reading reading) {
            try {
                return Integer.valueOf(text.strip());
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public String print(Integer value, boolean asPublished) {
            return value.toString();
        }

        @Override
        public String expected() {
            return "whole";
        }
    };

    private Forms() {}

    /**
     * {@return the form of codes of a list}
     *
     * @param list the name of the list
     */
    static Form<IatiCode> code(String list) {
        return new Form<>() {
            @Override
            public IatiCode parse(String text, Reading reading) {
                return reading.codes().of(list, text);
            }

            @Override
            public String print(IatiCode value, boolean asPublished) {
                return asPublished ? value.published().orElse(value.value()) : value.value();
            }

            @Override
            public boolean prints(IatiCode value, String text) {
                return true;
            }

            @Override
            public String expected() {
                return "code";
            }
        };
    }
}
