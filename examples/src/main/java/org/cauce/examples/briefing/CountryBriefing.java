package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.iati.CurrentActivity;
import org.cauce.examples.page.Page;
import org.cauce.examples.page.PageHtml;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Texts;
import org.cauce.io.ReadOptions;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.place.CountryRole;
import org.cauce.model.place.Grouping;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * A briefing on one country: what was promised, what was delivered, how it compares; each number with its source.
 *
 * <p>A country of the subregion has a full briefing. A donor has a shorter one: what it funds, its initiatives, what it
 * does together with the other donor. The same catalogue gives the same bytes.
 */
public final class CountryBriefing {
    private static final Ref SUBREGION = Kind.GROUPING.ref("northern-central-america");

    static final String WORDS = "org.cauce.examples.briefing.briefing";

    private static final Pattern NARROW = Pattern.compile("(?s)<svg class=\"narrow\".*?</svg>");
    private static final Pattern NUMBER = Pattern.compile("<a class=\"n[ \"]");

    private final Page page;
    private final Context context;

    /**
     * What a briefing is made with besides the catalogue.
     *
     * @param language the language of the page, English or Spanish
     * @param activities activities in the country, from IATI files
     * @param files statistics, from files as they were published
     * @param unread the names of the files of which not everything could be read, so that something may be missing
     */
    public record Further(
            Locale language,
            ImmutableList<CurrentActivity> activities,
            ImmutableList<PublishedFile> files,
            ImmutableList<String> unread) {
        /** Nothing, in English. */
        public static final Further NONE = in(Locale.ENGLISH);

        /**
         * What files tell that could be read whole, in English.
         *
         * @param activities activities in the country, from IATI files
         * @param files statistics, from files as they were published
         */
        public Further(ImmutableList<CurrentActivity> activities, ImmutableList<PublishedFile> files) {
            this(Locale.ENGLISH, activities, files, ImmutableList.of());
        }

        /**
         * {@return nothing but a language}
         *
         * @param language the language of the page
         */
        public static Further in(Locale language) {
            return new Further(language, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        }
    }

    private CountryBriefing(Page page, Context context) {
        this.page = page;
        this.context = context;
    }

    /**
     * {@return the briefing on a country}
     *
     * @param catalogue where the facts are
     * @param country one of {@link #countries(Catalogue)}
     * @throws IllegalArgumentException if there is no briefing on it
     */
    public static CountryBriefing of(Catalogue catalogue, Country country) {
        return of(catalogue, country, Further.NONE);
    }

    /**
     * {@return the briefing on a country, with what files tell besides the catalogue}
     *
     * @param catalogue where the facts are
     * @param country one of {@link #countries(Catalogue)}
     * @param further what files tell; without any there are no such sections
     * @throws IllegalArgumentException if there is no briefing on it
     */
    public static CountryBriefing of(Catalogue catalogue, Country country, Further further) {
        List<Country> subregion = subregion(catalogue);
        Context context = new Context(catalogue, country, subregion, Texts.in(further.language(), WORDS));
        if (subregion.contains(country)) {
            return new CountryBriefing(recipient(context, further), context);
        }
        if (!donors(catalogue).contains(country)) {
            throw new IllegalArgumentException("No briefing on " + country.label() + ": the catalogue has briefings on "
                    + String.join(
                            ", ",
                            countries(catalogue).stream().map(Country::label).toList()));
        }
        return new CountryBriefing(donor(context, further), context);
    }

    /**
     * {@return the countries that there is a briefing on: those of the subregion, then the donors}
     *
     * @param catalogue where the facts are
     */
    public static ImmutableList<Country> countries(Catalogue catalogue) {
        return Stream.concat(subregion(catalogue).stream(), donors(catalogue).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Country> subregion(Catalogue catalogue) {
        return catalogue.find(SUBREGION).isEmpty()
                ? List.of()
                : catalogue.get(SUBREGION, Grouping.class).says().members().stream()
                        .map(Country::of)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Returns the countries that give money and lead initiatives. */
    private static List<Country> donors(Catalogue catalogue) {
        return catalogue.parts().countries().stream()
                .filter(profile -> profile.says().roles().contains(CountryRole.DONOR))
                .map(profile -> profile.says().country())
                .filter(country -> !catalogue.initiatives().of(country).isEmpty())
                .filter(country -> !catalogue.flows().provider(country).isEmpty())
                .toList();
    }

    private static Page recipient(Context context, Further further) {
        ImmutableList<Page.KeyFigure> keys = new KeyFigures(context).ofRecipient();
        ImmutableList<Section> sections = Stream.<Supplier<Optional<Section>>>of(
                        () -> new AidSection(context).section(),
                        () -> new CurrentSection(context, further.activities()).section(),
                        () -> new InitiativeSection(context, false).section(),
                        () -> new DeliverySection(context, false).section(),
                        () -> new ProgrammeSection(context).section(),
                        () -> new NeighbourSection(context).section(),
                        () -> new SeriesSection(context, further.files()).section(),
                        () -> new MigrationSection(context, SUBREGION).section(),
                        () -> new AgendaSection(context, false).section(),
                        () -> new ConflictSection(context).section())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        String others = context.texts
                .list(context.others().stream()
                        .map(other -> Prose.of(context.name(other)))
                        .toList())
                .text();
        String lede = context.texts.plain("lede.recipient", context.name(context.country), others);
        return page(context, lede, new Body(keys, sections), further);
    }

    private static Page donor(Context context, Further further) {
        ImmutableList<Page.KeyFigure> keys = new KeyFigures(context).ofDonor();
        ImmutableList<Section> sections = Stream.<Supplier<Optional<Section>>>of(
                        () -> new FundingSection(context).section(),
                        () -> new CurrentSection(context, further.activities()).section(),
                        () -> new InitiativeSection(context, true).section(),
                        () -> new DeliverySection(context, true).section(),
                        () -> new JointSection(context).section(),
                        () -> new SeriesSection(context, further.files()).section(),
                        () -> new AgendaSection(context, true).section(),
                        () -> new ConflictSection(context).section())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        String others = context.texts
                .list(context.countries.stream()
                        .map(other -> Prose.of(context.name(other)))
                        .toList())
                .text();
        String lede = context.texts
                .say("lede.donor", context.facts.inSentence(context.country.ref()), others)
                .capitalised()
                .text();
        return page(context, lede, new Body(keys, sections), further);
    }

    private static Page page(Context context, String lede, Body body, Further further) {
        return new Page(
                context.name(context.country),
                lede,
                body.keys(),
                body.sections(),
                context.facts.notes().documents(),
                context.closing(further.unread()),
                context.texts.frame());
    }

    /** The numbers at the head of a page, and its sections. */
    private record Body(ImmutableList<Page.KeyFigure> keys, ImmutableList<Section> sections) {}

    /**
     * {@return what to read from files of statistics for any of its pages}
     *
     * @param catalogue where the facts are
     */
    public static ReadOptions wanted(Catalogue catalogue) {
        ImmutableSet<Ref> countries =
                countries(catalogue).stream().map(Country::ref).collect(ImmutableSet.toImmutableSet());
        return ReadOptions.STANDARD
                .withObservations(ObservationFilter.builder()
                        .addAllIndicators(SeriesTopic.allCodes())
                        .addAllSubjects(countries)
                        .addAllSubjects(SeriesTopic.allSubjects())
                        .build())
                .withFlows(FlowFilter.builder().addAllRecipients(countries).build());
    }

    /** {@return the page, ready for the templates} */
    public Page page() {
        return page;
    }

    /** {@return how many figures it has} */
    public int figures() {
        return context.figures();
    }

    /** {@return how many numbers it shows, each drawing counted once} */
    public int numbers() {
        String once = NARROW.matcher(html()).replaceAll("");
        return (int) NUMBER.matcher(once).results().count();
    }

    /** {@return how many notes it has} */
    public int notes() {
        return context.facts.notes().size();
    }

    /** {@return how many records of the catalogue it shows} */
    public int facts() {
        return context.facts.used().size();
    }

    /** {@return the page as one HTML file that needs nothing else} */
    public String html() {
        return hasSeries()
                ? PageHtml.of(page, PageHtml.resource(CountryBriefing.class, "series.css"))
                : PageHtml.of(page, "");
    }

    /** {@return whether it has a section of series} */
    public boolean hasSeries() {
        return page.sections().stream().anyMatch(section -> section.id().equals(SeriesSection.ID));
    }
}
