package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Structure-specific SDMX-ML 2.1 and 3.0: codes and attributes are attributes of XML, with their ids as names. */
final class XmlSpecific implements XmlBody {
    /** Attributes of data sets that belong to the message, where a publisher leaves their namespace out. */
    private static final ImmutableSet<String> OF_MESSAGE = ImmutableSet.of(
            "action",
            "dataScope",
            "publicationPeriod",
            "publicationYear",
            "reportingBeginDate",
            "reportingEndDate",
            "setID",
            "structureRef",
            "validFromDate",
            "validToDate");

    private static final ImmutableList<SdmxValue> NO_VALUE =
            ImmutableList.of(new SdmxValue(Roles.OBS_VALUE, "", SdmxValue.Kind.EMPTY));

    private final XmlContext context;
    private final XmlCursor at;
    private final Roles roles;
    private final boolean isTimeAtPoint;
    private @Nullable XmlShape seriesShape;
    private @Nullable XmlShape pointShape;
    private @Nullable XmlShape flatShape;
    private @Nullable XmlShape toldShape;
    private SdmxKey seriesKey = SdmxKey.NONE;
    private SdmxAttributes seriesAttributes = SdmxAttributes.NONE;
    private String seriesTime = "";

    XmlSpecific(XmlContext context) {
        this.context = context;
        this.at = context.at();
        this.roles = context.roles();
        this.isTimeAtPoint = context.isTime();
    }

    @Override
    public void startDataSet(SdmxAttributes.Builder attributes) throws IOException {
        for (int i = 0; i < at.attributes(); i++) {
            String id = at.attributeName(i);
            at.countName(id);
            if (at.attributeNamespace(i).isEmpty() && !OF_MESSAGE.contains(id)) {
                attributes.add(id, at.attribute(i), roles.nameOf(id, at.attribute(i)));
            }
        }
    }

    @Override
    public boolean readInDataSet(SdmxAttributes.Builder attributes) throws IOException {
        if (!at.name().equals("Comp")) {
            return false;
        }
        XmlComp.add(at, attributes);
        return true;
    }

    @Override
    public void startSeries() throws IOException {
        XmlShape shape = shape(seriesShape, this::inSeries);
        seriesShape = shape;
        String[] codes = codes(shape);
        seriesTime = shape.timeKey < 0 ? "" : codes[shape.timeKey];
        seriesKey = new SdmxKey(shape.keyIds, codes, names(shape.keyIds, codes));
        seriesAttributes = attributes(shape);
        tellAssumed(shape, seriesKey, at.line());
    }

    /** Says once for a shape that its dimensions were told by their place. */
    private void tellAssumed(XmlShape shape, SdmxKey key, long line) {
        if (shape.isAssumed && shape != toldShape) {
            toldShape = shape;
            context.reading().assumed(key, line);
        }
    }

    private List<Roles.Role> inSeries(List<String> ids) {
        // in a cross-section, the time stands among the other dimensions of a series
        int time = ids.indexOf(context.reading().options().timeDimension());
        List<Roles.Role> told = time < 0 ? roles.of(ids) : timed(ids, time);
        return told.stream()
                .map(role -> role == Roles.Role.TIME ? Roles.Role.DIMENSION : role)
                .toList();
    }

    private List<Roles.Role> timed(List<String> ids, int time) {
        List<String> others = new ArrayList<>(ids);
        others.remove(time);
        List<Roles.Role> told = new ArrayList<>(roles.of(others));
        told.add(time, Roles.Role.DIMENSION);
        return told;
    }

    @Override
    public boolean readInSeries() throws IOException {
        if (at.name().equals("Annotations")) {
            at.skip();
            return true;
        }
        if (!at.name().equals("Comp")) {
            return false;
        }
        SdmxAttributes.Builder more = new SdmxAttributes.Builder();
        more.addAll(seriesAttributes, ImmutableList.of());
        XmlComp.add(at, more);
        seriesAttributes = more.build();
        return true;
    }

    @Override
    public SdmxKey seriesKey() {
        return seriesKey;
    }

    @Override
    public SdmxAttributes seriesAttributes() {
        return seriesAttributes;
    }

    @Override
    public @Nullable SdmxPoint point() throws IOException {
        long line = at.line();
        XmlShape shape = shape(pointShape, this::inPoint);
        pointShape = shape;
        String[] codes = codes(shape);
        ImmutableList<SdmxValue> values = values(shape, line);
        SdmxAttributes attributes = withChildren(attributes(shape));
        if (values.isEmpty()) {
            return null;
        }
        String time = isTimeAtPoint ? codes.length == 0 ? "" : codes[0] : seriesTime;
        SdmxKey key = codes.length == 0 ? SdmxKey.NONE : new SdmxKey(shape.keyIds, codes, names(shape.keyIds, codes));
        return new SdmxPoint(key, time, context.reading().period(time, line), values, attributes, line);
    }

    private List<Roles.Role> inPoint(List<String> ids) {
        return ids.stream()
                .map(id -> id.equals(context.dimension())
                        ? Roles.Role.DIMENSION
                        : roles.of(id) == Roles.Role.MEASURE ? Roles.Role.MEASURE : Roles.Role.ATTRIBUTE)
                .toList();
    }

    @Override
    public @Nullable Flat flat() throws IOException {
        long line = at.line();
        XmlShape shape = shape(flatShape, roles::of);
        flatShape = shape;
        String[] codes = codes(shape);
        SdmxKey key = new SdmxKey(shape.keyIds, codes, names(shape.keyIds, codes));
        tellAssumed(shape, key, line);
        String time = shape.time < 0 ? "" : at.attribute(shape.time);
        ImmutableList<SdmxValue> values = values(shape, line);
        SdmxAttributes attributes = withChildren(attributes(shape));
        if (values.isEmpty()) {
            return null;
        }
        SdmxKey own = shape.time < 0 ? SdmxKey.NONE : timeKey(time);
        return new Flat(key, new SdmxPoint(own, time, context.reading().period(time, line), values, attributes, line));
    }

    private SdmxKey timeKey(String time) {
        ImmutableList<String> id = ImmutableList.of(context.reading().options().timeDimension());
        return new SdmxKey(id, new String[] {time}, SdmxKey.NO_NAMES);
    }

    /** {@return the shape of the tag under the cursor, which most often is that of the tag before} */
    private XmlShape shape(@Nullable XmlShape before, XmlShape.Telling what) throws IOException {
        return before != null && isLike(before) ? before : newShape(what);
    }

    private boolean isLike(XmlShape shape) {
        int count = at.attributes();
        if (count != shape.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!shape.has(i, at.attributeName(i), at.attributeNamespace(i).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private XmlShape newShape(XmlShape.Telling what) throws IOException {
        String[] names = new String[at.attributes()];
        boolean[] isComponent = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = at.attributeName(i);
            at.countName(names[i]);
            isComponent[i] = at.attributeNamespace(i).isEmpty();
        }
        return XmlShape.of(names, isComponent, what, roles);
    }

    private String[] codes(XmlShape shape) throws IOException {
        String[] codes = new String[shape.keys.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = at.attribute(shape.keys[i]);
        }
        return codes;
    }

    private String[] names(List<String> ids, String[] codes) {
        if (roles.structure() == null) {
            return SdmxKey.NO_NAMES;
        }
        String[] names = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            names[i] = roles.nameOf(ids.get(i), codes[i]);
        }
        return names;
    }

    private ImmutableList<SdmxValue> values(XmlShape shape, long line) throws IOException {
        if (shape.measures.length == 0) {
            return NO_VALUE;
        }
        if (shape.measures.length == 1) {
            SdmxValue value = value(shape, 0, line);
            return value == null ? ImmutableList.of() : ImmutableList.of(value);
        }
        ImmutableList.Builder<SdmxValue> all = ImmutableList.builder();
        for (int i = 0; i < shape.measures.length; i++) {
            SdmxValue value = value(shape, i, line);
            if (value == null) {
                return ImmutableList.of();
            }
            all.add(value);
        }
        return all.build();
    }

    private @Nullable SdmxValue value(XmlShape shape, int i, long line) throws IOException {
        String text = at.attribute(shape.measures[i]);
        return context.reading().value(shape.measureIds.get(i), text, context.action(), line);
    }

    private SdmxAttributes attributes(XmlShape shape) throws IOException {
        int count = shape.attributes.length;
        if (count == 0) {
            return SdmxAttributes.NONE;
        }
        String[] texts = new String[count];
        boolean isFull = roles.structure() == null;
        for (int i = 0; i < count; i++) {
            texts[i] = at.attribute(shape.attributes[i]);
            isFull &= !texts[i].isEmpty();
        }
        if (isFull) {
            return new SdmxAttributes(shape.attributeIds, texts, SdmxKey.NO_NAMES);
        }
        SdmxAttributes.Builder some = new SdmxAttributes.Builder();
        for (int i = 0; i < count; i++) {
            some.add(shape.attributeIds.get(i), texts[i], roles.nameOf(shape.attributeIds.get(i), texts[i]));
        }
        return some.build();
    }

    /** {@return the attributes and those in elements; the cursor is then at the end of the observation} */
    private SdmxAttributes withChildren(SdmxAttributes attributes) throws IOException {
        SdmxAttributes.Builder more = null;
        while (at.toChild(false)) {
            if (at.name().equals("Comp")) {
                more = more == null ? copy(attributes) : more;
                XmlComp.add(at, more);
            } else if (at.name().equals("Annotations")) {
                at.skip();
            } else {
                context.passOver();
            }
        }
        return more == null ? attributes : more.build();
    }

    private static SdmxAttributes.Builder copy(SdmxAttributes attributes) {
        SdmxAttributes.Builder copy = new SdmxAttributes.Builder();
        copy.addAll(attributes, ImmutableList.of());
        return copy;
    }

    @Override
    public void group(Groups groups) throws IOException {
        SdmxAttributes.Builder all = new SdmxAttributes.Builder();
        for (int i = 0; i < at.attributes(); i++) {
            at.countName(at.attributeName(i));
            if (at.attributeNamespace(i).isEmpty()) {
                all.add(at.attributeName(i), at.attribute(i), "");
            }
        }
        groups.addUnsorted(withChildren(all.build()));
    }
}
