package org.cauce.io.duckdb;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** Flows as an input to be loaded. */
final class GeneratedFlows {
    private GeneratedFlows() {}

    static FlowInput input(String name, List<Statement<FundingFlow>> flows) {
        String hash = Hashing.sha256()
                .hashString(flows.toString(), StandardCharsets.UTF_8)
                .toString();
        return new FlowInput(name, flows.size(), hash, false, () -> () -> FlowCursor.over(flows.iterator()));
    }
}
