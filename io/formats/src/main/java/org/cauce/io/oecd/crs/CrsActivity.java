package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.oecd.code.PolicyMarker;
import org.cauce.model.code.Code;
import org.cauce.model.quantity.Money;
import org.immutables.value.Value;

/**
 * An activity as a row of the CRS reports it for a year: all that is no flow.
 *
 * <p>Identifiers repeat, from year to year and within a year: nothing here is a key. What is not kept are the four
 * codes of the Data Explorer of newer releases ({@code DEDonorcode} and its like), which say again what the numeric
 * codes say; {@link org.cauce.io.FlowReader#column} gives them, and columns that no release had when this was written.
 */
@Value.Immutable
public abstract class CrsActivity implements WithCrsActivity {
    CrsActivity() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identification number of the CRS; not unique; empty if not stated} */
    public abstract Optional<String> id();

    /** {@return the number that the provider gives it; empty if not stated} */
    public abstract Optional<String> projectNumber();

    /** {@return what it is called; empty if not stated} */
    public abstract Optional<String> title();

    /** {@return the short description; empty if not stated} */
    public abstract Optional<String> shortDescription();

    /** {@return the long description, line breaks kept; empty if not stated} */
    public abstract Optional<String> description();

    /** {@return where it takes place, in words; empty if not stated} */
    public abstract Optional<String> geography();

    /** {@return the keywords, as written; empty if not stated} */
    public abstract Optional<String> keywords();

    /** {@return the goals and targets of the 2030 Agenda that it is for, such as {@code 4.2}; empty if none is} */
    public abstract ImmutableList<String> goals();

    /** {@return its codes: those of its flows} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> codes();

    /** {@return the names that the row has beside codes: of provider, agency, recipient, region, purpose and so on} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Code, String> names();

    /** {@return its markers; one that is not there was not screened} */
    public abstract ImmutableMap<PolicyMarker, Integer> markers();

    /** {@return the day of the commitment; empty if not stated, or 1 January 1900, which stands for nothing} */
    public abstract Optional<LocalDate> committed();

    /** {@return the day on which it is expected to start; empty if not stated} */
    public abstract Optional<LocalDate> expectedStart();

    /** {@return the day on which it is expected to be completed, or was; empty if not stated} */
    public abstract Optional<LocalDate> completed();

    /** {@return the terms of the loan; empty if the row states none} */
    public abstract Optional<LoanTerms> terms();

    /** {@return its further amounts in dollars; those that are blank are not there} */
    public abstract ImmutableMap<CrsAmount, Money> amounts();

    /** {@return the same in constant prices, where the year of these is known} */
    public abstract ImmutableMap<CrsAmount, Money> constantAmounts();

    /**
     * {@return the commitment in the currency of {@code DAC-CURRENCY} among its codes, as written: the file does not
     * say whether in millions or thousands; empty if not stated}
     */
    public abstract Optional<BigDecimal> nationalCommitment();

    /** {@return the disbursement in the same way; empty if not stated} */
    public abstract Optional<BigDecimal> nationalDisbursement();

    /** {@return the grant equivalent in the same way; empty if not stated} */
    public abstract Optional<BigDecimal> nationalGrantEquivalent();

    /** {@return the capital expenditure in per cent; empty if not stated} */
    public abstract Optional<BigDecimal> capitalExpenditure();

    /** {@return why a private-sector instrument is additional, in words; empty if not stated} */
    public abstract Optional<String> additionality();

    /** {@return the development objective of a private-sector instrument, in words; empty if not stated} */
    public abstract Optional<String> developmentObjective();

    /** Builds activities. */
    public static final class Builder extends ImmutableCrsActivity.Builder {
        Builder() {}
    }
}
