package org.cauce.indicators.price;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;

/**
 * Brings the sums of an answer to constant prices, or to another currency, cell by cell.
 *
 * <p>The rate of a cell depends on its calendar year, its currency and, at constant prices, on whose prices count. So
 * the question must tell apart by these, or ask for one member only; what was summed away is refused. Afterwards they
 * may be summed away with {@link FlowCube#by}. Countries are looked up by their code, {@code HND} for
 * {@code country:HND}, organisations by their id. Amounts have 34 significant digits; a rate that is missing is
 * refused.
 */
public final class CubePrices {
    private static final String DOLLAR = "USD";

    private final ImmutableMap<Dimension, String> money;
    private final Optional<Dimension> party;
    private final Rule rule;

    private CubePrices(ImmutableMap<Dimension, String> money, Optional<Dimension> party, Rule rule) {
        this.money = money;
        this.party = party;
        this.rule = rule;
    }

    /** An amount of a year in other money; the economy is that of the party whose prices count. */
    private interface Rule {
        BigDecimal of(BigDecimal amount, int year, String currency, String economy);
    }

    /**
     * What constant amounts are in.
     *
     * @param whose whose prices count: the provider's, as the DAC does, or the recipient's, for what the money buys
     *     there
     * @param baseYear the year of the prices
     * @param currency the currency, of ISO 4217
     */
    public record Target(PriceBasis.Prices whose, int baseYear, String currency) {}

    /**
     * {@return the way to constant dollars by a table of deflators, such as the DAC's}
     *
     * @param deflators the deflators of US dollars
     * @param whose whose deflators they are: the DAC's are the providers'
     */
    public static CubePrices ofDollars(DeflatorTable deflators, PriceBasis.Prices whose) {
        return new CubePrices(
                money(new Target(whose, deflators.baseYear(), DOLLAR)),
                Optional.of(party(whose)),
                (amount, year, currency, economy) -> {
                    if (!currency.equals(DOLLAR)) {
                        throw new IllegalArgumentException("Deflators of US dollars cannot bring " + currency
                                + " to constant prices: convert it first");
                    }
                    return deflators.deflator(economy, year).constant(amount);
                });
    }

    /**
     * {@return the way to constant prices by indices and exchange rates}
     *
     * @param prices the indices and rates
     * @param economies in whose row the rate of each currency stands, such as {@code USD} in that of {@code USA}
     * @param target what the amounts are to be in
     * @throws IllegalArgumentException if no row is named for the currency of the target, or one for two currencies
     */
    public static CubePrices of(PriceTable prices, Map<String, String> economies, Target target) {
        checkApart(economies);
        String to = economy(economies, target.currency());
        return new CubePrices(
                money(target),
                Optional.of(party(target.whose())),
                (amount, year, currency, economy) -> prices.constant(
                        amount,
                        year,
                        economy(economies, currency),
                        new PriceTable.Basis(economy, target.baseYear(), to)));
    }

    /**
     * {@return the way to another currency, at current prices and the rate of each year}
     *
     * @param rates the rates; price indices are not needed
     * @param economies in whose row the rate of each currency stands, such as {@code USD} in that of {@code USA}
     * @param currency the currency, of ISO 4217
     * @throws IllegalArgumentException if no row is named for the currency, or one for two currencies
     */
    public static CubePrices exchange(PriceTable rates, Map<String, String> economies, String currency) {
        checkApart(economies);
        String to = economy(economies, currency);
        return new CubePrices(
                ImmutableMap.of(Dimension.CURRENCY, currency),
                Optional.empty(),
                (amount, year, from, unused) -> rates.converted(amount, year, economy(economies, from), to));
    }

    /** The rates of a row are in one currency: the franc and the euro cannot both stand in that of France. */
    private static void checkApart(Map<String, String> economies) {
        Multimaps.invertFrom(Multimaps.forMap(economies), TreeMultimap.<String, String>create())
                .asMap()
                .forEach((economy, currencies) -> {
                    if (currencies.size() > 1) {
                        throw new IllegalArgumentException("The row of " + economy + " is named for "
                                + String.join(" and ", currencies)
                                + "; expected one currency: give the rates of each a row of its own");
                    }
                });
    }

    private static ImmutableMap<Dimension, String> money(Target target) {
        return ImmutableMap.of(
                Dimension.CURRENCY,
                target.currency(),
                Dimension.PRICE_BASIS,
                PriceBasis.constant(target.baseYear(), target.whose()).toString());
    }

    private static Dimension party(PriceBasis.Prices whose) {
        return whose == PriceBasis.Prices.PROVIDER ? Dimension.PROVIDER : Dimension.RECIPIENT;
    }

    private static String economy(Map<String, String> economies, String currency) {
        String economy = economies.get(currency);
        if (economy == null) {
            throw new IllegalArgumentException("No rate of " + currency
                    + ": name the economy in whose row it stands, as" + " for " + economies.keySet());
        }
        return economy;
    }

    /**
     * {@return an answer in this money}
     *
     * @param cube an answer at current prices
     * @throws IllegalArgumentException if it adds up what the rate depends on, is not at current prices, or a rate is
     *     missing; the message names the cure
     */
    public FlowCube apply(FlowCube cube) {
        ImmutableMap.Builder<Dimension, String> known = ImmutableMap.builder();
        required().forEach(dimension -> asked(cube, dimension).ifPresent(member -> known.put(dimension, member)));
        ImmutableMap<Dimension, String> fixed = known.buildOrThrow();
        return cube.exchanged(money, (members, sum) -> exchanged(members, fixed, sum));
    }

    private ImmutableSet<Dimension> required() {
        ImmutableSet.Builder<Dimension> required = ImmutableSet.builder();
        party.ifPresent(required::add);
        return required.add(Dimension.YEAR).build();
    }

    /** The one member that is asked for; empty if the answer tells apart by it. */
    private static Optional<String> asked(FlowCube cube, Dimension dimension) {
        if (cube.dimensions().contains(dimension)) {
            return Optional.empty();
        }
        ImmutableSet<String> members = cube.query().members().get(dimension);
        if (members.size() != 1) {
            throw new IllegalArgumentException("The rate depends on the " + dimension
                    + ", but the question adds them up: ask by " + dimension
                    + " as well, and add up the amounts in other money with by()");
        }
        return members.stream().findFirst();
    }

    private BigDecimal exchanged(
            ImmutableMap<Dimension, String> members, ImmutableMap<Dimension, String> fixed, BigDecimal sum) {
        String basis = members.getOrDefault(Dimension.PRICE_BASIS, "");
        if (!basis.equals(PriceBasis.CURRENT.toString())) {
            throw new IllegalArgumentException(
                    "Sums at prices '" + basis
                            + "' are not current: ask only for price-basis current, and rebase the others by their own deflators");
        }
        return rule.of(
                sum,
                Integer.parseInt(member(members, fixed, Dimension.YEAR)),
                member(members, fixed, Dimension.CURRENCY),
                party.map(dimension -> economy(dimension, member(members, fixed, dimension)))
                        .orElse(""));
    }

    private static String member(
            ImmutableMap<Dimension, String> members, ImmutableMap<Dimension, String> fixed, Dimension dimension) {
        return Objects.requireNonNull(members.getOrDefault(dimension, fixed.get(dimension)));
    }

    private static String economy(Dimension dimension, String member) {
        if (member.isEmpty()) {
            throw new IllegalArgumentException("Money without one " + dimension
                    + " has no prices of it: ask for named ones only, or take the prices of the other side");
        }
        return Ref.parse(member).id();
    }
}
