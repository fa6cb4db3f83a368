package org.cauce.io.formats;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.cauce.io.FlowReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** A reader of flows whose cursor has none. */
final class EmptyCursor implements FlowReader {
    private final RecordReader<? extends Statement<?>> right;

    EmptyCursor(RecordReader<? extends Statement<?>> right) {
        this.right = right;
    }

    @Override
    public FlowCursor cursor() {
        return FlowCursor.over(Collections.emptyIterator());
    }

    @Override
    public String column(String name) {
        throw new IllegalArgumentException("No column " + name);
    }

    @Override
    @SuppressWarnings("unchecked") // nobody looks at what they say
    public Iterator<Statement<FundingFlow>> iterator() {
        return (Iterator<Statement<FundingFlow>>) (Iterator<?>) right.iterator();
    }

    @Override
    public ImmutableList<Problem> problems() {
        return right.problems();
    }

    @Override
    public long problemCount() {
        return right.problemCount();
    }

    @Override
    public ReadReport report() {
        return right.report();
    }

    @Override
    public void close() throws IOException {
        right.close();
    }
}
