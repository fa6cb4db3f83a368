package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.place.Area;
import org.immutables.value.Value;

/**
 * An economy as the World Bank describes it: a country or territory, or a group of these, which has no region.
 *
 * <p>Region and income group are those of the day on which the file was made: they change in July of each year.
 */
@Value.Immutable
public abstract class Economy implements WithEconomy {
    Economy() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the country or group} */
    public abstract Area area();

    /** {@return the name that stands in tables, such as Egypt, Arab Rep.} */
    public abstract String name();

    /** {@return the full name, such as Republic of Honduras; empty if not stated} */
    public abstract Optional<String> fullName();

    /** {@return the name of its region, as the file has it; empty for groups} */
    public abstract Optional<String> regionName();

    /** {@return its region; empty for groups, and where the name is not known} */
    public abstract Optional<Area> region();

    /** {@return the name of its income group, as the file has it; empty for groups, and where it is not classified} */
    public abstract Optional<String> incomeGroupName();

    /** {@return its income group; empty for groups, and where it is not classified or the name is not known} */
    public abstract Optional<Area> incomeGroup();

    /** {@return notes on its statistics, such as when its fiscal year ends; empty if there is none} */
    public abstract Optional<String> notes();

    /** {@return what else is said; what is blank is not there} */
    public abstract ImmutableMap<EconomyFact, String> facts();

    /** Builds economies; {@code area} and {@code name} must be set. */
    public static final class Builder extends ImmutableEconomy.Builder {
        Builder() {}
    }
}
