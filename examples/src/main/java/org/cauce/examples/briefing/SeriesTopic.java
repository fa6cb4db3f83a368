package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** What is shown year by year, from the files of the publishers, in the order of the page. */
enum SeriesTopic {
    ODA(
            6,
            0,
            SeriesCode.of("DT.ODA.ODAT.CD", "net-oda-and-official-aid"),
            SeriesCode.of("DT.ODA.ALLD.CD", "net-oda-and-official-aid"),
            SeriesCode.of("dac2a-206", "aggregate:dac-20005", "net-oda-and-official-aid")),
    REMITTANCES(0, 1, SeriesCode.of("BX.TRF.PWKR.DT.GD.ZS", "personal-remittances")),
    CPI(0, 0, SeriesCode.of("CPI", "corruption-perceptions-index").within("CPI-SE", "CPI-LOWER", "CPI-UPPER")),
    WGI_REGULATORY_QUALITY(0, 1, governance("RQ", "wgi-regulatory-quality")),
    WGI_VOICE_AND_ACCOUNTABILITY(0, 1, governance("VA", "wgi-voice-and-accountability")),
    WGI_GOVERNMENT_EFFECTIVENESS(0, 1, governance("GE", "wgi-government-effectiveness")),
    WGI_CONTROL_OF_CORRUPTION(0, 1, governance("CC", "wgi-control-of-corruption")),
    EMIGRANTS(3, 0, SeriesCode.of("STOCK", "").about(Kind.GROUPING.ref("m49-900"))),
    ENCOUNTERS(
            0,
            0,
            SeriesCode.of("cbp-encounters", "CBP-REGION:Southwest Land Border", ""),
            SeriesCode.of("cbp-southwest-encounters", ""));

    private final int power;
    private final int decimals;

    @SuppressWarnings("ImmutableEnumChecker") // records of texts
    private final ImmutableList<SeriesCode> codes;

    SeriesTopic(int power, int decimals, SeriesCode... codes) {
        this(power, decimals, ImmutableList.copyOf(codes));
    }

    SeriesTopic(int power, int decimals, ImmutableList<SeriesCode> codes) {
        this.power = power;
        this.decimals = decimals;
        this.codes = codes;
    }

    /** The percentile rank with its bounds, otherwise the estimate with its standard error, by old and new codes. */
    private static ImmutableList<SeriesCode> governance(String dimension, String paper) {
        return Stream.of(dimension, "GOV_WGI_" + dimension)
                .flatMap(prefix -> Stream.of(
                        SeriesCode.of(prefix + ".PER.RNK", paper)
                                .within("", prefix + ".PER.RNK.LOWER", prefix + ".PER.RNK.UPPER"),
                        SeriesCode.of(prefix + ".EST", "").within(prefix + ".STD.ERR", "", "")))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns all codes that must be read. */
    static ImmutableSet<String> allCodes() {
        return Arrays.stream(values())
                .flatMap(topic -> topic.codes.stream())
                .flatMap(code -> code.codes().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what else than countries must be read. */
    static ImmutableSet<Ref> allSubjects() {
        return Arrays.stream(values())
                .flatMap(topic -> topic.codes.stream())
                .flatMap(code -> code.of().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the series that tell of it, the preferred one first. */
    ImmutableList<SeriesCode> codes() {
        return codes;
    }

    /** Returns the start of the keys of its texts. */
    String key() {
        return "series." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    /** Returns the power of ten that the shown numbers count in. */
    int power() {
        return power;
    }

    int decimals() {
        return decimals;
    }

    /** Returns whether it is counted by the month, in rows that add up. */
    boolean isMonthly() {
        return this == ENCOUNTERS;
    }

    /** Returns whether its uncertainty is drawn at each point, not along the line. */
    boolean hasErrorBars() {
        return this == CPI;
    }

    /** Returns the first year that can be compared with the others: the CPI of earlier years has another scale. */
    int firstYear() {
        return this == CPI ? 2012 : Integer.MIN_VALUE;
    }
}
