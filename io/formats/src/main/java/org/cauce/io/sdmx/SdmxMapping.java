package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.quantity.Unit;
import org.immutables.value.Value;

/** Which dimension of SDMX data is the area and which the indicator, and what the codes of its units mean. */
@Value.Immutable
public abstract class SdmxMapping implements WithSdmxMapping {
    /**
     * The mapping for data of which nothing is known: the area is {@code REF_AREA}, the indicator {@code INDICATOR}.
     */
    public static final SdmxMapping STANDARD = builder().build();

    /**
     * Units of the SDMX cross-domain list {@code CL_UNIT_MEASURE} that have a name here; currencies are their codes.
     */
    private static final ImmutableMap<String, Unit> UNITS = ImmutableMap.of(
            "PT", Unit.PERCENT,
            "PC", Unit.PERCENT,
            "PERCENT", Unit.PERCENT,
            "PS", Unit.PERSONS,
            "PERS", Unit.PERSONS,
            "NUMBER", Unit.COUNT,
            "PT_B1GQ", Unit.PERCENT_OF_GDP,
            "RO", Unit.RATIO,
            "PURE_NUMB", Unit.COUNT);

    SdmxMapping() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the dimensions that may be the area, the first that is there counts; {@code REF_AREA} unless set} */
    @Value.Default
    public ImmutableList<String> area() {
        return ImmutableList.of("REF_AREA");
    }

    /**
     * {@return the dimension that is the indicator; {@code INDICATOR} unless set; where it is not there, the dataflow
     * is the indicator}
     */
    @Value.Default
    public String indicator() {
        return "INDICATOR";
    }

    /** {@return the dimension or attribute that is the unit; {@code UNIT_MEASURE} unless set} */
    @Value.Default
    public String unit() {
        return "UNIT_MEASURE";
    }

    /** {@return the units, by code, beside those of the SDMX cross-domain list and currencies} */
    public abstract ImmutableMap<String, Unit> units();

    /** {@return the unit of a code; {@code count} if the code is not known or not there} */
    Unit unit(Optional<String> code) {
        String text = code.orElse("");
        Unit own = units().getOrDefault(text, UNITS.get(text));
        if (own != null) {
            return own;
        }
        try {
            return text.matches("[A-Z]{3}") ? Unit.of(text) : Unit.COUNT;
        } catch (IllegalArgumentException noCurrency) {
            return Unit.COUNT;
        }
    }

    /** Builds mappings; what is not set has its default. */
    public static final class Builder extends ImmutableSdmxMapping.Builder {
        Builder() {}
    }
}
