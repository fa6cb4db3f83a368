package org.cauce.indicators.contract;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowGroup;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowRows;
import org.cauce.indicators.query.FlowSource;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** The groups that a question asks for: as an engine gives them, and added up row by row. */
final class Groups {
    private Groups() {}

    static Map<ImmutableList<String>, FlowCube.Cell> of(FlowSource source, FlowQuery query) {
        return source.groups(query, query.dimensions())
                .collect(Collectors.toMap(
                        FlowGroup::members, group -> new FlowCube.Cell(plain(group.sum()), group.count())));
    }

    static Map<ImmutableList<String>, FlowCube.Cell> oneByOne(List<Statement<FundingFlow>> flows, FlowQuery query) {
        Map<ImmutableList<String>, FlowCube.Cell> sums = new HashMap<>();
        FlowRows rows = FlowRows.of(FlowCursor.over(flows.iterator()), FlowSourceContract.ROLL_UP);
        while (rows.next()) {
            boolean wanted = query.members().asMap().entrySet().stream()
                            .allMatch(asked -> asked.getValue().contains(rows.text(asked.getKey())))
                    && (!query.asksYears() || query.where().wantsYear(rows.namedYear()));
            if (wanted) {
                sums.merge(
                        query.dimensions().stream().map(rows::text).collect(ImmutableList.toImmutableList()),
                        new FlowCube.Cell(plain(rows.amount()), 1),
                        Groups::plus);
            }
        }
        return sums;
    }

    private static FlowCube.Cell plus(FlowCube.Cell one, FlowCube.Cell other) {
        return new FlowCube.Cell(plain(one.sum().add(other.sum())), one.count() + other.count());
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
