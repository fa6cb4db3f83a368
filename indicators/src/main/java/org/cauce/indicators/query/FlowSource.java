package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Flows that can be asked: a few in memory, a file larger than the memory, or a cluster. An engine only filters,
 * groups, sums and counts; what may be added, and what an answer says beside its sums, is decided here, so that all
 * engines give the same answer to the last digit.
 */
public interface FlowSource extends AutoCloseable {
    /**
     * {@return the wanted rows in groups: for each combination of members that occurs its exact sum and its count, in
     * any order}
     *
     * <p>A row is wanted if, for each dimension of {@link FlowQuery#members()}, its member is among those asked, and if
     * the year that names its period is, where {@linkplain FlowQuery#asksYears() years are asked}; rows that no year
     * names are not wanted then. Sums are exact; an engine that cannot hold one throws.
     *
     * @param query which rows are wanted; its dimensions are not looked at
     * @param by the dimensions that are grouped by; none for one group of all, if there is a row
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    Stream<FlowGroup> groups(FlowQuery query, ImmutableList<Dimension> by);

    /**
     * {@return which kinds of flows are wanted: all combinations of members of {@link Dimension#KINDS} that occur, in
     * any order}
     *
     * <p>An engine that numbers these combinations when flows are loaded answers it from one small column.
     *
     * @param query which rows are wanted
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    default Stream<ImmutableList<String>> kinds(FlowQuery query) {
        return groups(query, Dimension.KINDS.asList()).map(FlowGroup::members);
    }

    /**
     * {@return the answer to a question}
     *
     * @param query the question
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be; the message names two
     *     and the cure
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    default FlowCube answer(FlowQuery query) {
        return Answer.of(query, this);
    }

    @Override
    void close();
}
