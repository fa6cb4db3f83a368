package org.cauce.io.sdmx;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.text.Shown;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.Timing;

/** Makes statements of the common model from observations of SDMX. */
final class SdmxStatements {
    private static final CharMatcher ID = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._:"));
    private static final Areas AREAS = Areas.of(AreaScheme.OECD_SDMX);
    private static final int LONGEST = 200;
    private static final int LARGEST_MULTIPLIER = 24;
    private static final int LONGEST_SHOWN = 40;

    private final SdmxMapping mapping;
    private final FileCitations citations;

    SdmxStatements(SdmxMapping mapping, FileCitations citations) {
        this.mapping = mapping;
        this.citations = citations;
    }

    /**
     * What an observation is about.
     *
     * @param area the country, or the group of an aggregate
     * @param code the code of the indicator alone, or of the dataflow
     * @param indicator the id of the indicator: the dataflow and all codes but area and time
     */
    record Subject(Ref area, String code, String indicator) {}

    /** {@return what an observation is about; empty if it has no area or no period} */
    Optional<Subject> subject(SdmxObservation one) {
        if (one.period().isEmpty()) {
            return Optional.empty();
        }
        return areaDimension(one).flatMap(one::code).map(area -> {
            String flow = one.dataSet().structure().map(StructureRef::id).orElse("data");
            String code = one.code(mapping.indicator()).orElse(flow);
            String id = "sdmx:" + flow + ":" + String.join(".", others(one));
            return new Subject(area(area), code, safe(id));
        });
    }

    private Optional<String> areaDimension(SdmxObservation one) {
        return mapping.area().stream().filter(id -> one.code(id).isPresent()).findFirst();
    }

    /** {@return the codes of all dimensions but area and time, that of the indicator first} */
    private List<String> others(SdmxObservation one) {
        List<String> codes = new ArrayList<>();
        one.code(mapping.indicator()).ifPresent(codes::add);
        for (String dimension : otherDimensions(one)) {
            if (!dimension.equals(mapping.indicator())) {
                codes.add(one.code(dimension).orElse(""));
            }
        }
        return codes;
    }

    private List<String> otherDimensions(SdmxObservation one) {
        String area = areaDimension(one).orElse("");
        String time = one.periodText().orElse("");
        return one.fullKey().dimensions().stream()
                .filter(id -> !id.equals(area) && !isTime(one, id, time))
                .toList();
    }

    private static boolean isTime(SdmxObservation one, String dimension, String time) {
        return dimension.startsWith("TIME")
                && one.code(dimension).filter(time::equals).isPresent();
    }

    private static String safe(String id) {
        String plain = ID.negate().replaceFrom(id, '-');
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST) + "-" + Integer.toHexString(id.hashCode());
    }

    /** {@return a country, or the grouping that an area is known as; of all others, one named by the code} */
    private static Ref area(String code) {
        return AREAS.byCode(code)
                .map(Area::ref)
                .or(() -> twoLetters(code))
                .orElseGet(() -> Kind.GROUPING.ref(safe("area:" + code)));
    }

    private static Optional<Ref> twoLetters(String code) {
        return code.matches("[A-Z]{2}") ? Country.find(code).map(Country::ref) : Optional.empty();
    }

    Statement<Observation> observation(SdmxObservation one, Subject subject) {
        Observation.Builder says = Observation.builder()
                .indicator(Kind.INDICATOR.ref(subject.indicator()))
                .addSubjects(subject.area())
                .when(Timing.of(one.period().orElseThrow()))
                .quantity(Quantity.of(plain(one), unit(one)))
                .status(one.attribute("OBS_STATUS").map(status -> Code.of("SDMX-OBS_STATUS", status)));
        one.attribute("COMMENT_OBS").or(() -> one.attribute("OBS_COM")).ifPresent(says::addFootnotes);
        return Statement.<Observation>builder()
                .id(citations.id(one.line(), safe(one.fullKey().toString())))
                .says(says.build())
                .addCitations(citations.at(one.line()))
                .build();
    }

    private static BigDecimal plain(SdmxObservation one) {
        BigDecimal number = one.number().orElseThrow();
        return number.scaleByPowerOfTen(multiplier(one));
    }

    /**
     * The power of ten; none where it is blank or does not apply. Without one that is there, a number means nothing.
     */
    private static int multiplier(SdmxObservation one) {
        String text = one.attribute("UNIT_MULT").or(() -> one.code("UNIT_MULT")).orElse("");
        if (text.isEmpty() || text.equals("_Z")) {
            return 0;
        }
        boolean isNumber = text.matches("-?\\d{1,2}");
        if (!isNumber || Math.abs(Integer.parseInt(text)) > LARGEST_MULTIPLIER) {
            throw new IllegalArgumentException("UNIT_MULT is '" + Shown.cut(text, LONGEST_SHOWN)
                    + "': expected a whole number between -" + LARGEST_MULTIPLIER + " and " + LARGEST_MULTIPLIER);
        }
        return Integer.parseInt(text);
    }

    private Unit unit(SdmxObservation one) {
        return mapping.unit(one.code(mapping.unit()).or(() -> one.attribute(mapping.unit())));
    }

    Statement<Indicator> indicator(String id, SdmxObservation one) {
        List<String> parts = new ArrayList<>();
        if (one.code(mapping.indicator()).isEmpty()) {
            one.dataSet().name().ifPresent(parts::add);
        }
        for (String dimension : otherDimensions(one)) {
            parts.add(one.name(dimension).or(() -> one.code(dimension)).orElse("all"));
        }
        String name = parts.isEmpty() ? id : String.join(", ", parts);
        return Statement.<Indicator>builder()
                .id(id)
                .says(Indicator.builder()
                        .addNames(Name.of(name, Locale.ENGLISH))
                        .measure(measure(unit(one)))
                        .unit(unit(one))
                        .addCodes(Code.of("SDMX", id.substring(id.indexOf(':') + 1)))
                        .build())
                .addCitations(citations.at(one.line()))
                .build();
    }

    private static Measure measure(Unit unit) {
        if (unit.equals(Unit.PERSONS) || unit.equals(Unit.COUNT)) {
            return Measure.COUNT;
        }
        return unit.isPercent() ? Measure.RATE : Measure.AMOUNT;
    }
}
