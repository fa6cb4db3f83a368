package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Generic SDMX-ML 2.1: each code and attribute is an element {@code Value} with its id. */
final class XmlGeneric implements XmlBody {
    private final XmlContext context;
    private final XmlCursor at;
    private Parts series;

    XmlGeneric(XmlContext context) {
        this.context = context;
        this.at = context.at();
        this.series = new Parts(context.roles());
    }

    @Override
    public void startDataSet(SdmxAttributes.Builder attributes) {
        // its attributes are elements
    }

    @Override
    public boolean readInDataSet(SdmxAttributes.Builder attributes) throws IOException {
        if (!at.name().equals("Attributes")) {
            return false;
        }
        Parts own = new Parts(context.roles());
        values((id, value) -> own.attribute(id, value));
        attributes.addAll(own.attributes.build(), ImmutableList.of());
        return true;
    }

    @Override
    public void startSeries() {
        series = new Parts(context.roles());
    }

    @Override
    public boolean readInSeries() throws IOException {
        return readPart(series);
    }

    /** Reads a child of a series or group. */
    private boolean readPart(Parts parts) throws IOException {
        switch (at.name()) {
            case "SeriesKey", "GroupKey", "ObsKey" -> values(parts::code);
            case "Attributes" -> values(parts::attribute);
            case "Annotations" -> at.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void values(Pair pair) throws IOException {
        while (at.toChild(false)) {
            String id = "";
            String value = "";
            for (int i = 0; i < at.attributes(); i++) {
                switch (at.attributeName(i)) {
                    case "id" -> id = at.attribute(i);
                    case "value" -> value = at.attribute(i);
                    default -> at.countName(at.attributeName(i));
                }
            }
            if (at.name().equals("Value") && !id.isEmpty()) {
                pair.add(id, value);
                at.skip();
            } else {
                context.passOver();
            }
        }
    }

    @Override
    public SdmxKey seriesKey() {
        return series.key();
    }

    @Override
    public SdmxAttributes seriesAttributes() {
        return series.attributes.build();
    }

    @Override
    public @Nullable SdmxPoint point() throws IOException {
        long line = at.line();
        Parts parts = observation();
        ImmutableList<SdmxValue> values = values(parts, line);
        if (values.isEmpty()) {
            return null;
        }
        SdmxKey key = parts.key();
        String time = context.isTime() ? key.codeOrEmpty(context.dimension()) : timeOf(series.key());
        return new SdmxPoint(key, time, context.reading().period(time, line), values, parts.attributes.build(), line);
    }

    private String timeOf(SdmxKey key) {
        return key.codeOrEmpty(context.reading().options().timeDimension());
    }

    @Override
    public @Nullable Flat flat() throws IOException {
        long line = at.line();
        Parts parts = observation();
        ImmutableList<SdmxValue> values = values(parts, line);
        if (values.isEmpty()) {
            return null;
        }
        String dimension = context.reading().options().timeDimension();
        String time = parts.take(dimension);
        SdmxKey own = time.isEmpty()
                ? SdmxKey.NONE
                : new SdmxKey(ImmutableList.of(dimension), new String[] {time}, SdmxKey.NO_NAMES);
        return new Flat(
                parts.key(),
                new SdmxPoint(own, time, context.reading().period(time, line), values, parts.attributes.build(), line));
    }

    private ImmutableList<SdmxValue> values(Parts parts, long line) {
        return parts.values(context.reading(), context.action(), line);
    }

    private Parts observation() throws IOException {
        Parts parts = new Parts(context.roles());
        while (at.toChild(false)) {
            switch (at.name()) {
                case "ObsDimension" -> {
                    String id = XmlHead.attribute(at, "id");
                    String code = XmlHead.attribute(at, "value");
                    parts.code(id == null ? context.dimension() : id, code == null ? "" : code);
                    at.skip();
                }
                case "ObsValue" -> {
                    String value = XmlHead.attribute(at, "value");
                    String id = XmlHead.attribute(at, "id");
                    parts.value(id == null ? Roles.OBS_VALUE : id, value == null ? "" : value);
                    at.skip();
                }
                default -> {
                    if (!readPart(parts)) {
                        context.passOver();
                    }
                }
            }
        }
        return parts;
    }

    @Override
    public void group(Groups groups) throws IOException {
        Parts parts = new Parts(context.roles());
        while (at.toChild(false)) {
            if (!readPart(parts)) {
                context.passOver();
            }
        }
        groups.add(parts.key(), parts.attributes.build());
    }

    /** Takes an id and its value. */
    private interface Pair {
        void add(String id, String value);
    }
}
