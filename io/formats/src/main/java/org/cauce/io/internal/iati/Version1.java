package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.io.iati.activity.ActivityDate;
import org.cauce.io.iati.activity.Administrative;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Location;
import org.cauce.io.iati.activity.LocationId;
import org.cauce.io.iati.activity.OtherIdentifier;
import org.cauce.io.iati.activity.OwnerOrg;
import org.cauce.io.iati.activity.Point;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.codelist.LegacyCodes;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What version 1 of the standard, and the drafts before it, wrote in another way, and its place in version 2.
 *
 * <p>What was read stays in the extras; beside it stands what it is now. When a file keeps its version the extras are
 * written, when it is upgraded the other.
 */
final class Version1 {
    /** The document category of a web site of the activity, which had an element of its own. */
    private static final IatiCode WEB_SITE = IatiCode.of("DocumentCategory", "A12");

    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    private static final ImmutableMap<String, String> ATTRIBUTES =
            ImmutableMap.of("ref", "code", "vocab", "vocabulary", "iso_date", "iso-date");
    private static final ImmutableMap<String, String> GAZETTEERS = ImmutableMap.of("GEO", "G1", "OSM", "G2");
    private static final String ISO_COUNTRIES = "A4";
    private static final String UN_SALB = "A2";
    /** The attributes of an administrative area, and how many levels they are below the country. */
    static final ImmutableMap<String, Integer> AREAS = ImmutableMap.of("country", 0, "adm1", 1, "adm2", 2);

    private Version1() {}

    /**
     * {@return the code of version 2; the same if there is none}
     *
     * @param list the name of the list
     * @param code the code of version 1
     */
    static String code(String list, String code) {
        return LegacyCodes.bundled().translate(list, code).orElse(code);
    }

    /**
     * {@return the attribute that is meant by one of the drafts; the same if none is}
     *
     * @param name the name of the attribute
     */
    static String attribute(String name) {
        return ATTRIBUTES.getOrDefault(name, name);
    }

    /**
     * {@return the narrative that stands directly in its element}
     *
     * @param text the text
     * @param language the language of the element; null if it has none
     */
    static Narrative narrative(String text, @Nullable String language) {
        Narrative.Builder narrative = Narrative.builder().text(text).isDirect(true);
        if (language != null && !language.isBlank()) {
            narrative.language(language);
        }
        return narrative.build();
    }

    /** {@return the activity with what version 1 wrote elsewhere in its place of version 2 too} */
    static IatiActivity mapped(IatiActivity activity) {
        Extras extras = activity.extras();
        return IatiActivity.builder()
                .from(activity)
                .otherIdentifiers(each(activity.otherIdentifiers(), Version1::mapped))
                .activityDates(each(activity.activityDates(), Version1::mapped))
                .locations(each(activity.locations(), Version1::mapped))
                .defaultFlowType(activity.defaultFlowType().or(() -> coded(extras, "flow-type", "FlowType")))
                .defaultFinanceType(
                        activity.defaultFinanceType().or(() -> coded(extras, "finance-type", "FinanceType")))
                .defaultTiedStatus(activity.defaultTiedStatus().or(() -> coded(extras, "tied-status", "TiedStatus")))
                .budgets(each(activity.budgets(), Version1::mapped))
                .transactions(each(activity.transactions(), Version1::mapped))
                .addAllDocumentLinks(webSites(extras))
                .build();
    }

    /** {@return the transaction with a date that was written as text} */
    static Transaction mapped(Transaction transaction) {
        return transaction.withTransactionDate(transaction.transactionDate().map(Version1::mapped));
    }

    /** {@return the organisation with what version 1 wrote elsewhere in its place of version 2 too} */
    static IatiOrganisation mapped(IatiOrganisation organisation) {
        return organisation.organisationIdentifier().isPresent()
                ? organisation
                : organisation.withOrganisationIdentifier(first(organisation.extras(), "iati-identifier")
                        .map(element -> PlainText.builder().text(element.text()).build()));
    }

    private static Budget mapped(Budget budget) {
        return budget.withPeriodStart(budget.periodStart().map(Version1::mapped))
                .withPeriodEnd(budget.periodEnd().map(Version1::mapped));
    }

    private static Dated mapped(Dated dated) {
        return dated.date().isPresent() ? dated : dated.withDate(written(dated.narratives()));
    }

    private static ActivityDate mapped(ActivityDate dated) {
        return dated.date().isPresent() ? dated : dated.withDate(written(dated.narratives()));
    }

    private static Optional<LocalDate> written(ImmutableList<Narrative> narratives) {
        return narratives.stream()
                .filter(Narrative::isDirect)
                .findFirst()
                .flatMap(narrative -> Optional.ofNullable(Dates.parse(narrative.text())));
    }

    static OtherIdentifier mapped(OtherIdentifier identifier) {
        Extras extras = identifier.extras();
        return identifier
                .withRef(identifier
                        .ref()
                        .or(() -> Optional.of(extras.text().strip()).filter(text -> !text.isEmpty())))
                .withOwnerOrg(identifier.ownerOrg().or(() -> owner(extras)));
    }

    private static Optional<OwnerOrg> owner(Extras extras) {
        Optional<String> ref = attribute(extras, "owner-ref");
        Optional<String> name = attribute(extras, "owner-name");
        if (ref.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        OwnerOrg.Builder owner = OwnerOrg.builder().ref(ref);
        name.ifPresent(text -> owner.addNarrative(Narrative.builder().text(text).build()));
        return Optional.of(owner.build());
    }

    static Location mapped(Location location) {
        Extras extras = location.extras();
        ImmutableList<Administrative> areas = areas(location.administratives());
        if (extras.elements().isEmpty() && areas.isEmpty()) {
            return location;
        }
        Optional<XmlElement> coordinates = first(extras, "coordinates");
        return Location.builder()
                .from(location)
                .addAllLocationIds(gazetteerEntries(extras))
                .addAllAdministratives(areas)
                .point(location.point().or(() -> coordinates.flatMap(Version1::point)))
                .exactness(location.exactness()
                        .or(() -> coordinates
                                .flatMap(element -> element.attribute("precision"))
                                .map(precision -> Coded.builder()
                                        .code(IatiCode.of(
                                                "GeographicExactness", precision.equals("1") ? "1" : "2", precision))
                                        .build())))
                .featureDesignation(
                        location.featureDesignation().or(() -> coded(extras, "location-type", "LocationType")))
                .build();
    }

    private static Optional<Point> point(XmlElement coordinates) {
        Optional<String> latitude = coordinates.attribute("latitude").filter(text -> !text.isBlank());
        Optional<String> longitude = coordinates.attribute("longitude").filter(text -> !text.isBlank());
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String position = latitude.get().strip() + " " + longitude.get().strip();
        return Optional.of(Point.builder()
                .srsName(WGS_84)
                .pos(PlainText.builder().text(position).build())
                .build());
    }

    private static ImmutableList<LocationId> gazetteerEntries(Extras extras) {
        return extras.elements().stream()
                .filter(element -> element.name().is("gazetteer-entry"))
                .flatMap(element -> element
                        .attribute("gazetteer-ref")
                        .map(GAZETTEERS::get)
                        .map(gazetteer -> LocationId.builder()
                                .code(VocabularyCode.of(
                                        CodeFamily.GEOGRAPHIC,
                                        gazetteer,
                                        element.text().strip()))
                                .build())
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the areas that stand in the attributes of those of version 1: the country, and two levels below it} */
    static ImmutableList<Administrative> areas(ImmutableList<Administrative> administratives) {
        return administratives.stream()
                .filter(area -> area.code().isEmpty())
                .flatMap(area -> AREAS.entrySet().stream()
                        .flatMap(level ->
                                attribute(area.extras(), level.getKey())
                                        .map(code -> area(code, level.getValue()))
                                        .stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Administrative area(String code, int level) {
        return Administrative.builder()
                .code(VocabularyCode.of(CodeFamily.GEOGRAPHIC, level == 0 ? ISO_COUNTRIES : UN_SALB, code))
                .level(level)
                .build();
    }

    static ImmutableList<DocumentLink> webSites(Extras extras) {
        return extras.elements().stream()
                .filter(element -> element.name().is("activity-website"))
                .filter(element -> !element.text().isBlank())
                .map(element -> DocumentLink.builder()
                        .url(element.text().strip())
                        .addCategory(Coded.builder().code(WEB_SITE).build())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<Coded> coded(Extras extras, String name, String list) {
        return first(extras, name)
                .flatMap(element -> element.attribute("code").or(() -> element.attribute("ref")))
                .filter(code -> !code.isBlank())
                .map(code -> Coded.builder()
                        .code(IatiCode.of(list, code.strip(), code))
                        .build());
    }

    static Optional<XmlElement> first(Extras extras, String name) {
        return extras.elements().stream()
                .filter(element -> element.name().is(name))
                .findFirst();
    }

    private static Optional<String> attribute(Extras extras, String name) {
        return extras.attributes().entrySet().stream()
                .filter(entry -> entry.getKey().is(name) && !entry.getValue().isBlank())
                .map(entry -> entry.getValue().strip())
                .findFirst();
    }

    static <V> ImmutableList<V> each(ImmutableList<V> values, UnaryOperator<V> change) {
        return values.stream().map(change).collect(ImmutableList.toImmutableList());
    }
}
