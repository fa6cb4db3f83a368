package org.cauce.examples.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.KindConverter;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import picocli.CommandLine.Option;

/**
 * {@code --kind}, {@code --country}, {@code --indicator}, {@code --initiative}: the records that a program is about;
 * all unless one is given. Each may be repeated: any of its values will do, but every option given must be met.
 */
public final class FactOptions {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            completionCandidates = KindConverter.class,
            description = "Only records of this kind; may be repeated. One of ${COMPLETION-CANDIDATES}.")
    private final List<Kind> kinds = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only records that name this country (by code or name, in English or Spanish), a place in it,"
                    + " its government or public agencies, or a grouping that has it as a member; may be repeated.")
    private final List<Country> countries = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "Only this indicator, by id or name, and records that name it; may be repeated.")
    private final List<String> indicators = new ArrayList<>();

    @Option(
            names = "--initiative",
            paramLabel = "ID",
            description = "Only this initiative, by id or name, and records that name it; may be repeated.")
    private final List<String> initiatives = new ArrayList<>();

    /**
     * {@return the records that the options ask for, in the order of the catalogue}
     *
     * @param catalogue the catalogue
     * @param source the option that names it; it tells a caller which ids there are
     * @throws picocli.CommandLine.ParameterException if there is no such indicator or initiative
     */
    public Stream<CatalogueParts.Entry> select(Catalogue catalogue, CatalogueOption source) {
        List<Ref> measures = indicators.stream()
                .map(text -> source.find(catalogue, Kind.INDICATOR, text))
                .toList();
        List<Ref> programmes = initiatives.stream()
                .map(text -> source.find(catalogue, Kind.INITIATIVE, text))
                .toList();
        FactFilter filter = FactFilter.of(catalogue);
        return catalogue
                .entries()
                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                .filter(entry -> filter.isAbout(entry, countries))
                .filter(entry -> filter.names(entry, measures) && filter.names(entry, programmes));
    }
}
