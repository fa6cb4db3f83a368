package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * A question for data to a service of SDMX (REST 1.x): a dataflow, a key, and a time.
 *
 * <p>For the OECD's aid data the agency is {@code OECD.DCD.FSD} and the dataflow, for example, {@code DSD_CRS@DF_CRS}.
 * Sums of the CRS pin channel and modality to {@code _T} and the microdata to {@code 0}, or they are counted several
 * times.
 */
@Beta
@Value.Immutable
public abstract class SdmxDataQuery implements WithSdmxDataQuery {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@$.-]+");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_@$.+-]+");

    SdmxDataQuery() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the agency that maintains the dataflow, such as {@code OECD.DCD.FSD}} */
    public abstract String agency();

    /** {@return the dataflow, such as {@code DSD_CRS@DF_CRS}} */
    public abstract String dataflow();

    /** {@return the version of the dataflow, such as {@code 1.6}; empty for the latest} */
    public abstract Optional<String> version();

    /**
     * {@return the key: codes by dimension with a dot between, several with a plus, none for all, as in
     * {@code USA.HND+SLV..100}; by default {@code all}}
     */
    @Value.Default
    public String key() {
        return "all";
    }

    /** {@return the first period; empty for the first there is} */
    public abstract Optional<TimePeriod> start();

    /** {@return the last period; empty for the last there is} */
    public abstract Optional<TimePeriod> end();

    /** {@return the media type of the data; by default CSV with labels} */
    @Value.Default
    public SdmxMediaType mediaType() {
        return SdmxMediaType.CSV_WITH_LABELS;
    }

    @Value.Check
    void check() {
        require(NAME, agency(), "agency, as in OECD.DCD.FSD");
        require(NAME, dataflow(), "dataflow, as in DSD_CRS@DF_CRS");
        version().ifPresent(version -> require(VERSION, version, "version, as in 1.6"));
        require(KEY, key(), "key, as in USA.HND+SLV..100");
        start().ifPresent(SdmxDataQuery::text);
        end().ifPresent(SdmxDataQuery::text);
    }

    static void require(Pattern form, String text, String expected) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Query of SDMX, " + text + ": expected the form of a " + expected);
        }
    }

    static String text(TimePeriod period) {
        return period.sdmx()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Query of SDMX, period " + period + ": expected one that SDMX can write"));
    }

    /** Builds queries. */
    public static final class Builder extends ImmutableSdmxDataQuery.Builder {
        Builder() {}
    }
}
