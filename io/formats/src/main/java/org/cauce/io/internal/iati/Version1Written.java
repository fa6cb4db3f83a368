package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.iati.activity.Administrative;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Location;
import org.cauce.io.iati.activity.OtherIdentifier;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.organisation.IatiOrganisation;

/**
 * Records that were read from version 1 as they are written: as they were published, without what {@link Version1} put
 * beside; or upgraded, without what that stands for.
 */
final class Version1Written {
    private static final ImmutableSet<String> OWNER = ImmutableSet.of("owner-ref", "owner-name");
    private static final ImmutableSet<String> REPLACED = ImmutableSet.of(
            "activity-website",
            "coordinates",
            "gazetteer-entry",
            "location-type",
            "flow-type",
            "finance-type",
            "tied-status",
            "iati-identifier");

    private Version1Written() {}

    /** {@return the activity as a document writes it: in the one form or the other} */
    static IatiActivity written(IatiActivity activity, XmlOut out) {
        if (!out.asPublished()) {
            return activity.withExtras(upgraded(activity.extras()))
                    .withOtherIdentifiers(Version1.each(activity.otherIdentifiers(), Version1Written::upgraded))
                    .withLocations(Version1.each(activity.locations(), Version1Written::upgraded));
        }
        Extras extras = activity.extras();
        ImmutableList<DocumentLink> derived = Version1.webSites(extras);
        return IatiActivity.builder()
                .from(activity)
                .otherIdentifiers(Version1.each(activity.otherIdentifiers(), Version1Written::published))
                .locations(Version1.each(activity.locations(), Version1Written::published))
                .defaultFlowType(unless(Version1.coded(extras, "flow-type", "FlowType"), activity.defaultFlowType()))
                .defaultFinanceType(
                        unless(Version1.coded(extras, "finance-type", "FinanceType"), activity.defaultFinanceType()))
                .defaultTiedStatus(
                        unless(Version1.coded(extras, "tied-status", "TiedStatus"), activity.defaultTiedStatus()))
                .documentLinks(activity.documentLinks().stream()
                        .filter(link -> !derived.contains(link))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** {@return the organisation as a document writes it: in the one form or the other} */
    static IatiOrganisation written(IatiOrganisation organisation, XmlOut out) {
        if (!out.asPublished()) {
            return organisation.withExtras(upgraded(organisation.extras()));
        }
        return Version1.first(organisation.extras(), "iati-identifier").isPresent()
                ? organisation.withOrganisationIdentifier(Optional.empty())
                : organisation;
    }

    private static OtherIdentifier published(OtherIdentifier identifier) {
        OtherIdentifier derived = Version1.mapped(
                OtherIdentifier.builder().extras(identifier.extras()).build());
        return identifier
                .withRef(unless(derived.ref(), identifier.ref()))
                .withOwnerOrg(unless(derived.ownerOrg(), identifier.ownerOrg()));
    }

    private static OtherIdentifier upgraded(OtherIdentifier identifier) {
        Extras extras = identifier.extras();
        return extras.isEmpty()
                ? identifier
                : identifier.withExtras(without(extras, OWNER).withText(""));
    }

    private static Extras without(Extras extras, Set<String> attributes) {
        return extras.withAttributes(Maps.filterKeys(
                extras.attributes(), name -> !name.namespace().isEmpty() || !attributes.contains(name.local())));
    }

    private static Location upgraded(Location location) {
        return location.withExtras(upgraded(location.extras()))
                .withAdministratives(Version1.each(location.administratives(), Version1Written::upgraded));
    }

    private static Location published(Location location) {
        Location derived =
                Version1.mapped(Location.builder().extras(location.extras()).build());
        ImmutableList<Administrative> areas = Version1.areas(location.administratives());
        return Location.builder()
                .from(location)
                .locationIds(location.locationIds().stream()
                        .filter(id -> !derived.locationIds().contains(id))
                        .collect(ImmutableList.toImmutableList()))
                .administratives(location.administratives().stream()
                        .filter(area -> !areas.contains(area))
                        .collect(ImmutableList.toImmutableList()))
                .point(unless(derived.point(), location.point()))
                .exactness(unless(derived.exactness(), location.exactness()))
                .featureDesignation(unless(derived.featureDesignation(), location.featureDesignation()))
                .build();
    }

    private static <V> Optional<V> unless(Optional<V> derived, Optional<V> value) {
        return value.equals(derived) ? Optional.empty() : value;
    }

    private static Extras upgraded(Extras extras) {
        return extras.withElements(extras.elements().stream()
                .filter(element -> !element.name().namespace().isEmpty()
                        || !REPLACED.contains(element.name().local()))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Administrative upgraded(Administrative area) {
        return area.withExtras(without(area.extras(), Version1.AREAS.keySet()));
    }
}
