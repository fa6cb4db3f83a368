package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cauce.io.internal.xml.AfterRoot;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** SDMX-ML: a head, data sets with series or flat observations, a foot. */
final class XmlMessage implements Message {
    private final XmlCursor at;
    private final Reading reading;
    private final SdmxLog log;
    private final SdmxForm form;
    private final XmlHead head;
    private final Joined joined = new Joined(this::nextRow);
    private @Nullable DataSet dataSet;
    private @Nullable SdmxSeries series;
    private boolean isAtItem;
    private boolean isAtObservation;
    private boolean isFlat;
    private boolean isOver;

    private XmlMessage(XmlCursor at, Reading reading, SdmxForm form) {
        this.at = at;
        this.reading = reading;
        this.log = reading.log();
        this.form = form;
        this.head = new XmlHead(at);
    }

    /** {@return the file, before its first data set} */
    static XmlMessage open(InputStream in, Reading reading) throws IOException {
        XmlCursor at = XmlCursor.open(in, reading.log().file(), reading.log().limits());
        try {
            XmlMessage message = new XmlMessage(at, reading, XmlRoot.form(at, reading.log()));
            message.toDataSet();
            return message;
        } catch (IOException | RuntimeException e) {
            at.close();
            throw e;
        }
    }

    @Override
    public SdmxForm form() {
        return form;
    }

    @Override
    public SdmxHeader header() {
        return head.header();
    }

    /** Goes to the next data set, past head and foot; to none if there is none. */
    private void toDataSet() throws IOException {
        dataSet = null;
        while (!isOver && at.toChild(false)) {
            switch (at.name()) {
                case "Header" -> head.read();
                case "DataSet" -> {
                    dataSet = startDataSet();
                    return;
                }
                case "Footer" -> XmlRoot.readFoot(at, log);
                default -> {
                    log.tellOnce(
                            "element " + at.name(),
                            SdmxProblem.UNKNOWN_SDMX_ELEMENT,
                            at.line(),
                            problem -> problem.found(at.name()));
                    at.skip();
                }
            }
        }
        if (!isOver) {
            isOver = true;
            AfterRoot.tell(at, log::end);
        }
    }

    private DataSet startDataSet() throws IOException {
        Optional<XmlHead.Structure> structure = head.structure(XmlHead.attribute(at, "structureRef"));
        Optional<SdmxAction> own =
                Optional.ofNullable(XmlHead.attribute(at, "action")).flatMap(this::action);
        Optional<StructureRef> ref = structure.flatMap(XmlHead.Structure::ref);
        Roles roles = new Roles(reading.options(), reading.structure(ref));
        String dimension = structure
                .flatMap(XmlHead.Structure::dimensionAtObservation)
                .orElse(reading.options().timeDimension());
        SdmxAction action = own.orElse(head.action());
        XmlContext context = new XmlContext(at, reading, roles, dimension, ImmutableList.of(dimension), action);
        DataSet begun = new DataSet(
                form == SdmxForm.ML_21_GENERIC ? new XmlGeneric(context) : new XmlSpecific(context),
                context,
                new Groups(log));
        begun.body.startDataSet(begun.attributes);
        SdmxStructure known = roles.structure();
        begun.builder.structure(ref).name(reading.name(ref)).action(action).dimensionAtObservation(dimension);
        if (known != null) {
            begun.builder.componentNames(known.componentNames());
        }
        return begun;
    }

    private Optional<SdmxAction> action(String name) {
        Optional<SdmxAction> action = SdmxAction.find(name);
        if (action.isEmpty()) {
            log.tell(
                    SdmxProblem.UNKNOWN_SDMX_ACTION,
                    at.line(),
                    problem -> problem.found(name).expected("Information, Append, Replace, Merge or Delete"));
        }
        return action;
    }

    /** {@return whether there is a series or flat observation; the cursor is then at it} */
    private boolean toItem() throws IOException {
        while (!isAtItem && dataSet != null) {
            if (!at.toChild(false)) {
                toDataSet();
                continue;
            }
            switch (at.name()) {
                case "Series", "Obs" -> isAtItem = true;
                case "Group", "Atts" -> dataSet.body.group(dataSet.groups);
                case "Annotations" -> at.skip();
                default -> {
                    if (!dataSet.body.readInDataSet(dataSet.attributes)) {
                        dataSet.context.passOver();
                    }
                }
            }
        }
        return isAtItem;
    }

    private Joined.@Nullable Row nextRow() throws IOException {
        while (toItem() && dataSet != null && at.name().equals("Obs")) {
            isAtItem = false;
            XmlBody.Flat flat = dataSet.body.flat();
            if (flat == null) {
                log.refused++;
            } else if (!reading.options().wants(flat.key())) {
                log.passedOver++;
            } else {
                return new Joined.Row(dataSet.value(), flat.key(), dataSet.groups.of(flat.key()), flat.point());
            }
        }
        return null;
    }

    @Override
    public @Nullable SdmxSeries nextSeries() throws IOException {
        SdmxSeries flat = joined.nextSeries();
        isFlat = flat != null;
        series = flat;
        while (series == null && toItem() && dataSet != null) {
            isAtItem = false;
            series = startSeries(dataSet);
        }
        return series;
    }

    /** {@return the series under the cursor, which is then at its first observation; null if it is not wanted} */
    private @Nullable SdmxSeries startSeries(DataSet set) throws IOException {
        long line = at.line();
        set.body.startSeries();
        toObservation(set, true);
        SdmxKey key = set.body.seriesKey();
        if (!reading.options().wants(key)) {
            while (isAtObservation) {
                log.passedOver++;
                at.skip();
                toObservation(set, false);
            }
            return null;
        }
        return new SdmxSeries(set.value(), key, set.body.seriesAttributes().or(set.groups.of(key)), line);
    }

    private void toObservation(DataSet set, boolean isFirst) throws IOException {
        isAtObservation = false;
        while (!isAtObservation && at.toChild(false)) {
            if (at.name().equals("Obs")) {
                isAtObservation = true;
            } else if (!isFirst || !set.body.readInSeries()) {
                set.context.passOver();
            }
        }
    }

    @Override
    public @Nullable SdmxObservation nextObservation() throws IOException {
        if (isFlat) {
            return joined.nextObservation();
        }
        while (isAtObservation && series != null && dataSet != null) {
            SdmxPoint point = dataSet.body.point();
            toObservation(dataSet, false);
            if (point == null) {
                log.refused++;
            } else if (!reading.options().wants(point.key())) {
                log.passedOver++;
            } else {
                return new SdmxObservation(series, point);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        at.close();
    }

    /** A data set while it is read. */
    private static final class DataSet {
        private final XmlBody body;
        private final XmlContext context;
        private final Groups groups;
        private final SdmxDataSet.Builder builder = SdmxDataSet.builder();
        private final SdmxAttributes.Builder attributes = new SdmxAttributes.Builder();
        private @Nullable SdmxDataSet value;

        DataSet(XmlBody body, XmlContext context, Groups groups) {
            this.body = body;
            this.context = context;
            this.groups = groups;
        }

        /** {@return the data set, as its first series finds it} */
        SdmxDataSet value() {
            if (value == null) {
                value = builder.attributes(attributes.build()).build();
            }
            return value;
        }
    }
}
