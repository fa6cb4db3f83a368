package org.cauce.examples.ask;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.mapping.IatiMapping;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/**
 * A file of IATI activities. Its flows are transactions: budgets and planned disbursements, of which original and
 * revised ones stand side by side and must not be added, are not among them.
 */
record IatiFile(String name, IatiReader<IatiActivity> reader, FlowCursor cursor) implements OpenFile {
    static IatiFile open(DataFile file, FlowFilter wanted) throws IOException {
        IatiReader<IatiActivity> reader = IatiReader.open(file.open(), file.name(), IatiReader.LIMITS);
        IatiMapping mapping = IatiMapping.of(file.name());
        Stream<Statement<FundingFlow>> flows = Streams.stream(reader)
                .flatMap(activity -> transactions(activity, mapping))
                .filter(flow -> IatiFlows.isWanted(flow.says(), wanted));
        return new IatiFile(file.name(), reader, new IatiFlows(FlowCursor.over(flows.iterator())));
    }

    private static Stream<Statement<FundingFlow>> transactions(IatiActivity activity, IatiMapping mapping) {
        return IntStream.range(0, activity.transactions().size())
                .mapToObj(
                        place -> mapping.flow(activity, activity.transactions().get(place), place + 1))
                .flatMap(Optional::stream);
    }

    @Override
    public FlowFile account() {
        return FlowFile.read(name, "iati-activities", reader.report(), reader.problems());
    }

    @Override
    public Optional<Problem> endedBy() {
        return reader.endedBy();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
