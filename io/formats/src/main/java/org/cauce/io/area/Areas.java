package org.cauce.io.area;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.area.AreaTable.Row;
import org.cauce.io.area.AreaTable.Sort;
import org.cauce.model.code.Code;
import org.cauce.model.place.Area;
import org.cauce.model.place.AreaKind;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * The areas of a scheme. Codes are matched as they are; names without regard to accents, letter case and punctuation,
 * never by likeness: what is not known, or may mean several areas, is not found, and {@link #similarTo} tells what may
 * have been meant.
 */
public final class Areas {
    private final AreaScheme scheme;

    private Areas(AreaScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * {@return the areas of a scheme}
     *
     * @param scheme the scheme
     */
    public static Areas of(AreaScheme scheme) {
        return new Areas(scheme);
    }

    /**
     * {@return the area of this code; empty if there is none, or the code is that of an organisation}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<Area> byCode(String code) {
        return row(code).map(this::area);
    }

    /**
     * {@return the area of this name: countries in English or Spanish, aggregates as the source calls them; empty if
     * there is none, or several bear it, such as "Congo"}
     *
     * @param name the name, blanks around it aside
     */
    public Optional<Area> byName(String name) {
        ImmutableList<Area> found = bearing(name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * {@return the areas that a name may mean: those that all bear it, or else countries whose names come closest, at
     * most three; empty if none comes close}
     *
     * @param name the name
     */
    public ImmutableList<Area> similarTo(String name) {
        ImmutableList<Area> bearing = bearing(name);
        return bearing.isEmpty()
                ? Country.similarTo(name).stream()
                        .flatMap(country -> of(country).stream())
                        .collect(ImmutableList.toImmutableList())
                : bearing;
    }

    /**
     * {@return the area of this country, with the code preferred; empty if the scheme has none}
     *
     * @param country the country
     */
    public Optional<Area> of(Country country) {
        return of(country.ref());
    }

    /**
     * {@return the area that this refers to, with the code preferred; empty if the scheme has none}
     *
     * @param ref the reference to a country or grouping
     */
    public Optional<Area> of(Ref ref) {
        return scheme.table().byRef(ref).filter(Areas::isArea).map(this::area);
    }

    /**
     * {@return the same area in this scheme, with the code preferred; empty if the scheme has none}
     *
     * @param area the area of any scheme
     */
    public Optional<Area> of(Area area) {
        return of(area.ref());
    }

    /**
     * {@return the day since which the source has the code; empty if it does not tell}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<LocalDate> since(String code) {
        return row(code).map(Row::since).filter(since -> !since.isEmpty()).map(LocalDate::parse);
    }

    /**
     * {@return the region in which the source's own list of recipients puts an area; empty if the list does not have
     * it, as those that are no recipients any more}
     *
     * <p>Only {@link AreaScheme#DAC} tells of regions: one for each recipient, the smallest that it has, such as
     * "Central America" for Honduras and "Caribbean &amp; Central America" for what is of no one country there.
     *
     * @param ref the reference to a country or grouping
     */
    public Optional<Ref> regionOf(Ref ref) {
        return scheme.table()
                .byRef(ref)
                .map(Row::region)
                .filter(region -> !region.isEmpty())
                .map(Kind.GROUPING::ref);
    }

    /** {@return all areas, once for each code} */
    public Stream<Area> all() {
        return scheme.table().rows().filter(Areas::isArea).map(this::area);
    }

    private ImmutableList<Area> bearing(String name) {
        return scheme.table()
                .byName(name)
                .filter(Areas::isArea)
                .map(this::area)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Row> row(String code) {
        return scheme.table().byCode(scheme.canonical(code)).filter(Areas::isArea);
    }

    private Area area(Row row) {
        return new Area(kind(row), Code.of(scheme.vocabulary(), row.code()), row.name(), row.ref());
    }

    private static boolean isArea(Row row) {
        return row.sort() != Sort.ORGANISATION && row.sort() != Sort.DONORS;
    }

    private static AreaKind kind(Row row) {
        return switch (row.sort()) {
            case COUNTRY -> AreaKind.COUNTRY;
            case UNSPECIFIED -> AreaKind.UNSPECIFIED;
            default -> AreaKind.AGGREGATE;
        };
    }
}
