package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.Administrative;
import org.cauce.io.iati.activity.Location;
import org.cauce.io.iati.activity.LocationId;
import org.cauce.io.iati.activity.Point;
import org.cauce.io.iati.common.CodeFamily;

/** Where an activity takes place. */
final class LocationElements {
    static final ElementType<LocationId, LocationId.Builder> LOCATION_ID = ElementType.of(
                    LocationId::builder, LocationId.Builder::build)
            .extras(LocationId::extras, LocationId.Builder::extras)
            .code(CodeFamily.GEOGRAPHIC, CodePlace.Names.USUAL, LocationId::code, LocationId.Builder::code);

    static final ElementType<Administrative, Administrative.Builder> ADMINISTRATIVE = ElementType.of(
                    Administrative::builder, Administrative.Builder::build)
            .extras(Administrative::extras, Administrative.Builder::extras)
            .code(CodeFamily.GEOGRAPHIC, CodePlace.Names.USUAL, Administrative::code, Administrative.Builder::code)
            .attribute("level", Forms.WHOLE, Administrative::level, Administrative.Builder::level);

    static final ElementType<Point, Point.Builder> POINT = ElementType.of(Point::builder, Point.Builder::build)
            .extras(Point::extras, Point.Builder::extras)
            .attribute("srsName", Forms.TEXT, Point::srsName, Point.Builder::srsName)
            .child("pos", CommonElements.PLAIN_TEXT, Point::pos, Point.Builder::pos);

    static final ElementType<Location, Location.Builder> LOCATION = ElementType.of(
                    Location::builder, Location.Builder::build)
            .extras(Location::extras, Location.Builder::extras)
            .attribute("ref", Forms.TEXT, Location::ref, Location.Builder::ref)
            .child(
                    "location-reach",
                    CommonElements.coded("GeographicLocationReach"),
                    Location::locationReach,
                    Location.Builder::locationReach)
            .children("location-id", LOCATION_ID, Location::locationIds, Location.Builder::addLocationId)
            .child("name", CommonElements.TEXT_ELEMENT, Location::name, Location.Builder::name)
            .child("description", CommonElements.TEXT_ELEMENT, Location::description, Location.Builder::description)
            .child(
                    "activity-description",
                    CommonElements.TEXT_ELEMENT,
                    Location::activityDescription,
                    Location.Builder::activityDescription)
            .children("administrative", ADMINISTRATIVE, Location::administratives, Location.Builder::addAdministrative)
            .child("point", POINT, Location::point, Location.Builder::point)
            .child(
                    "exactness",
                    CommonElements.coded("GeographicExactness"),
                    Location::exactness,
                    Location.Builder::exactness)
            .child(
                    "location-class",
                    CommonElements.coded("GeographicLocationClass"),
                    Location::locationClass,
                    Location.Builder::locationClass)
            .child(
                    "feature-designation",
                    CommonElements.coded("LocationType"),
                    Location::featureDesignation,
                    Location.Builder::featureDesignation);

    private LocationElements() {}
}
