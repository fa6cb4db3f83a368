package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * A sum of money as a source puts it: stated, not stated, none, a share of another, the rest of another, or as much as
 * another.
 *
 * <p>Only what is stated is a number. A share or a rest is computed from the flows that it refers to; it is never
 * written down as if the source had stated it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Amount.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Amount.NotStated.class, name = "not-stated"),
    @JsonSubTypes.Type(value = Amount.None.class, name = "none"),
    @JsonSubTypes.Type(value = Amount.ShareOf.class, name = "share"),
    @JsonSubTypes.Type(value = Amount.Remainder.class, name = "remainder"),
    @JsonSubTypes.Type(value = Amount.Matching.class, name = "matching")
})
public sealed interface Amount extends Referring {

    /**
     * {@return a stated amount: exact, in plain units, in the prices of the money}
     *
     * @param money the amount in its currency
     */
    static Stated of(Money money) {
        return Stated.builder()
                .quantity(Quantity.of(money.amount(), Unit.of(money.currency())))
                .priceBasis(money.priceBasis())
                .build();
    }

    /** {@return an amount that the source does not give, though there is one} */
    static NotStated notStated() {
        return new NotStated(NotStated.Reason.NOT_GIVEN, Optional.empty());
    }

    /** {@return no amount: the source says that there was none} */
    static None none() {
        return new None(Optional.empty());
    }

    /**
     * {@return so many per cent of another flow}
     *
     * @param whole the flow that it is a share of
     * @param percent the share in per cent, 0 to 100
     * @throws IllegalArgumentException if the whole is no flow, or the share is not between 0 and 100 per cent
     */
    static ShareOf shareOf(Ref whole, BigDecimal percent) {
        return new ShareOf(whole, percent, Optional.empty());
    }

    /** {@return the text as printed; empty if the source was data, or prints nothing} */
    Optional<String> printed();

    @Override
    default Stream<Ref> references() {
        return Stream.of();
    }

    /** How the currency is known. */
    enum CurrencyBasis {
        /** The source prints its code or full name. */
        PRINTED,
        /** The source prints a dollar sign, taken as US dollars. */
        DOLLAR_SIGN;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static CurrencyBasis parse(String text) {
            return EnumText.parse(CurrencyBasis.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** A number that the source states. */
    @Value.Immutable
    @CauceJson
    @JsonTypeName("stated")
    abstract non-sealed class Stated implements WithStated, Amount {
        Stated() {}

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Stated fromJson(Builder builder) {
            return builder.build();
        }

        /** {@return the number, its bound and its text as printed; its unit is a currency} */
        public abstract Quantity quantity();

        /** {@return in whose prices} */
        @Value.Default
        public PriceBasis priceBasis() {
            return PriceBasis.CURRENT;
        }

        /** {@return how the currency is known; empty for data, which name it} */
        public abstract Optional<CurrencyBasis> currencyBasis();

        /** {@return the currency} */
        public Currency currency() {
            return quantity().unit().currency().orElseThrow();
        }

        /** {@return the number as money, its bound left aside} */
        public Money money() {
            return Money.of(quantity().number().orElseThrow(), currency(), priceBasis());
        }

        @Override
        public Optional<String> printed() {
            return quantity().printed();
        }

        @Value.Check
        void check() {
            if (quantity().unit().currency().isEmpty() || quantity().number().isEmpty()) {
                throw new IllegalArgumentException("Amount is " + quantity()
                        + ": expected a number whose unit is an ISO 4217 currency, such as USD");
            }
        }

        /** Builds stated amounts; {@code quantity} must be set. */
        public static final class Builder extends ImmutableStated.Builder {
            Builder() {}
        }
    }

    /**
     * An amount that exists but is not stated.
     *
     * @param reason why it is not
     * @param printed the words of the source
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record NotStated(Reason reason, Optional<String> printed) implements Amount {
        /**
         * Checks the parts.
         *
         * @param reason why there is no amount
         * @param printed the text as printed; empty if there is none
         * @throws IllegalArgumentException if there is no reason
         */
        public NotStated {
            Require.present("reason why an amount is not stated", reason);
        }

        /** Why an amount is not stated. */
        public enum Reason {
            /** The source does not give it. */
            NOT_GIVEN,
            /** The parties did not disclose it, and the source says so. */
            UNDISCLOSED;

            /**
             * {@return the value with this text}
             *
             * @param text the text form
             * @throws IllegalArgumentException if there is none; the message lists all
             */
            @JsonCreator
            public static Reason parse(String text) {
                return EnumText.parse(Reason.class, text);
            }

            /** {@return the text form: lower case, words joined by hyphens} */
            @JsonValue
            @Override
            public String toString() {
                return EnumText.of(this);
            }
        }
    }

    /**
     * No amount: the source says that there was none, such as a partner who made no pledge.
     *
     * <p>The absence is stated, and a statement of its own: a flow with this amount. It is no zero, and no part of a
     * total; what no source mentions has no flow at all.
     *
     * @param printed the words of the source
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record None(Optional<String> printed) implements Amount {}

    /**
     * A share of another flow, such as "75% of these funds".
     *
     * @param whole the flow that it is a share of
     * @param percent the share in per cent
     * @param printed the words of the source
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ShareOf(Ref whole, BigDecimal percent, Optional<String> printed) implements Amount {
        /**
         * Checks the parts, and leaves the trailing zeros of the share out, so that equal shares are equal.
         *
         * @param whole the record of the whole
         * @param percent the share, in percent of the whole
         * @param printed the text as printed; empty if there is none
         * @throws IllegalArgumentException if the whole is no flow, or the share is not between 0 and 100 per cent
         */
        public ShareOf {
            Ref.require("whole of a share", Require.present("whole of a share", whole), Kind.FLOW);
            if (Require.present("percent of a share", percent).signum() < 0
                    || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("Share is " + percent + " per cent: expected 0 to 100");
            }
            percent = Percent.plain(percent);
        }

        @Override
        public Stream<Ref> references() {
            return Stream.of(whole);
        }
    }

    /**
     * What is left of another flow, such as "the rest".
     *
     * @param whole the flow that it is the rest of
     * @param less the flows to be taken from it
     * @param printed the words of the source
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Remainder(
            Ref whole,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Ref> less,
            Optional<String> printed) implements Amount {
        /**
         * Checks the parts; no flow is taken from the whole where JSON names none.
         *
         * @param whole the record of the whole
         * @param less what is taken away
         * @param printed the text as printed; empty if there is none
         * @throws IllegalArgumentException if one of them is no flow
         */
        public Remainder {
            less = less == null ? ImmutableList.of() : less;
            Ref.require("whole of a remainder", Require.present("whole of a remainder", whole), Kind.FLOW);
            Ref.require("parts taken from a remainder", less, Kind.FLOW);
        }

        @Override
        public Stream<Ref> references() {
            return Referring.in(whole, less);
        }
    }

    /**
     * As much as another party gives to an initiative, such as "matching the Mexican contribution".
     *
     * @param provider the party whose contribution is matched
     * @param initiative the initiative that it contributes to
     * @param printed the words of the source
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Matching(Ref provider, Ref initiative, Optional<String> printed) implements Amount {
        /**
         * Checks the parts.
         *
         * @param provider who provides
         * @param initiative the initiative
         * @param printed the text as printed; empty if there is none
         * @throws IllegalArgumentException if they are no party and no initiative
         */
        public Matching {
            Require.present("provider of a match", provider);
            Require.present("initiative of a match", initiative);
            Ref.require("provider of a match", provider, Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY);
            Ref.require("initiative of a match", initiative, Kind.INITIATIVE);
        }

        @Override
        public Stream<Ref> references() {
            return Stream.of(provider, initiative);
        }
    }
}
