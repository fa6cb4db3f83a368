package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowGroup;

/** Makes groups of the rows of a result. Members that are alike are one text in memory. */
final class Groups {
    private final ResultSet result;
    private final GroupSql sql;
    private final int[] places;
    private final String[] texts;
    private final List<Map<String, String>> known = new ArrayList<>();

    private Groups(ResultSet result, GroupSql sql, ImmutableList<Dimension> by) {
        this.result = result;
        this.sql = sql;
        this.places = sql.places(by);
        this.texts = new String[sql.plain().size()];
        for (int i = 0; i < texts.length; i++) {
            known.add(new HashMap<>());
        }
    }

    static List<FlowGroup> read(ResultSet result, GroupSql sql, ImmutableList<Dimension> by) throws SQLException {
        Groups groups = new Groups(result, sql, by);
        List<FlowGroup> read = new ArrayList<>();
        while (result.next()) {
            long count = result.getLong(sql.sumColumn() + 1);
            // one group of all is there only if there is a row
            if (count > 0) {
                read.add(new FlowGroup(groups.members(), result.getBigDecimal(sql.sumColumn()), count));
            }
        }
        return read;
    }

    private ImmutableList<String> members() throws SQLException {
        for (int i = 0; i < texts.length; i++) {
            String text = result.getString(i + 1);
            String same = known.get(i).putIfAbsent(text, text);
            texts[i] = same == null ? text : same;
        }
        ImmutableList<String> kinds = sql.kinds(sql.kindsColumn() == 0 ? 0 : result.getInt(sql.kindsColumn()));
        ImmutableList.Builder<String> members = ImmutableList.builderWithExpectedSize(places.length);
        for (int place : places) {
            members.add(place < 0 ? kinds.get(-1 - place) : texts[place]);
        }
        return members.build();
    }
}
