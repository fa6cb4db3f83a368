package org.cauce.io.area;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.area.AreaTable.Row;
import org.cauce.io.area.AreaTable.Sort;
import org.cauce.model.code.Code;
import org.cauce.model.source.Ref;

/** The providers of aid by the codes of the OECD. Several codes may mean one provider, as 918 and 20918 do. */
public final class Providers {
    private final AreaScheme scheme;

    private Providers(AreaScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * {@return the providers of a scheme; organisations are known in {@link AreaScheme#DAC} and
     * {@link AreaScheme#OECD_SDMX}, countries in all}
     *
     * @param scheme the scheme
     */
    public static Providers of(AreaScheme scheme) {
        return new Providers(scheme);
    }

    /**
     * {@return the provider of this code; empty if there is none}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<Provider> byCode(String code) {
        return scheme.table()
                .byCode(scheme.canonical(code))
                .filter(Providers::isProvider)
                .map(this::provider);
    }

    /**
     * {@return the provider of this name; empty if there is none, or several bear it}
     *
     * @param name the name, blanks around it aside
     */
    public Optional<Provider> byName(String name) {
        ImmutableList<Row> found =
                scheme.table().byName(name).filter(Providers::isProvider).collect(ImmutableList.toImmutableList());
        return found.size() == 1 ? Optional.of(provider(found.get(0))) : Optional.empty();
    }

    /**
     * {@return the provider that this refers to, with the code preferred; empty if the scheme has none}
     *
     * @param ref the reference
     */
    public Optional<Provider> of(Ref ref) {
        return scheme.table().byRef(ref).filter(Providers::isProvider).map(this::provider);
    }

    /**
     * {@return the same provider in this scheme, with the code preferred; empty if the scheme has none}
     *
     * @param provider the provider of any scheme
     */
    public Optional<Provider> of(Provider provider) {
        return of(provider.ref());
    }

    /** {@return all providers, once for each code} */
    public Stream<Provider> all() {
        return scheme.table().rows().filter(Providers::isProvider).map(this::provider);
    }

    private Provider provider(Row row) {
        return new Provider(Code.of(scheme.vocabulary(), row.code()), row.name(), row.ref());
    }

    private static boolean isProvider(Row row) {
        return row.sort() != Sort.AGGREGATE && row.sort() != Sort.UNSPECIFIED;
    }
}
