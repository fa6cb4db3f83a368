package org.cauce.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/** An organisation: an agency, bank, ministry, company, NGO, or the publisher of a document. */
@Value.Immutable
@CauceJson
public abstract non-sealed class Organisation implements WithOrganisation, Party, Named, Referring {
    Organisation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organisation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract OrganisationType type();

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the country whose it is, or where it has its seat; empty for bodies of several countries} */
    public abstract Optional<Country> country();

    /** {@return the organisation that it is part of; empty if of none, or not stated} */
    public abstract Optional<Ref> parent();

    /** {@return its members, for bodies made of others; empty for all others} */
    public abstract ImmutableList<Ref> members();

    /** {@return what the list of members rests on, in words; empty if it is printed} */
    public abstract Optional<String> membershipBasis();

    /** {@return its identifiers in other lists, such as {@code IATI:MX-SRE} or {@code DAC-DONOR:302}} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> identifiers();

    /** {@return when it was founded; empty if not stated} */
    public abstract Optional<Timing> founded();

    /** {@return who founded it; empty if not stated} */
    public abstract Optional<Ref> founder();

    /** {@return whether the source names it; if not, its names are descriptions of our own} */
    @Value.Default
    public boolean named() {
        return true;
    }

    /** {@return a remark on its experience, as the source judges it; empty if it makes none} */
    public abstract Optional<String> experience();

    /** {@return its address and contacts, as printed; empty if none is} */
    public abstract Optional<String> contact();

    @Override
    public Optional<Country> homeCountry() {
        return country();
    }

    @Override
    public String label() {
        return shortName();
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(parent(), members(), founder());
    }

    @Value.Check
    void check() {
        parent().ifPresent(ref -> Ref.require("parent of an organisation", ref, Kind.ORGANISATION));
        Ref.require("members of an organisation", members(), Kind.ORGANISATION, Kind.COUNTRY);
        Require.names("An organisation", names());
    }

    /** Builds organisations; {@code type} and {@code names} must be set. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
