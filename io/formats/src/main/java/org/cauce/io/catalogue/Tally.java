package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.List;
import org.cauce.io.ReadReport;

/** Counts records as they are read. What is not refused is kept, so that the counts add up whatever happens. */
final class Tally {
    private final Multiset<String> seen = LinkedHashMultiset.create();
    private final Multiset<String> refused = LinkedHashMultiset.create();

    void see(Section<?> section) {
        seen.add(section.name());
    }

    void refuse(Section<?> section) {
        refused.add(section.name());
    }

    ReadReport report(List<String> files) {
        ImmutableMap<String, ReadReport.Count> counts = Maps.toMap(seen.elementSet(), this::count);
        return new ReadReport(ImmutableList.copyOf(files), counts);
    }

    private ReadReport.Count count(String section) {
        int all = seen.count(section);
        int bad = refused.count(section);
        return new ReadReport.Count(all, all - bad, bad);
    }
}
