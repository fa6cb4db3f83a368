package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The activities that count, those that do not, and why.
 *
 * <p>Secondary reporters are looked at first, then duplicates among those that are left, then levels among those that
 * are left then.
 *
 * @param policy which count
 * @param counted the activities that count, in the order of the index
 * @param leftOut the activities that do not
 * @param notes what was met
 */
public record ActivityCount(
        CountingPolicy policy,
        ImmutableList<ActivityEntry> counted,
        ImmutableList<LeftOutActivity> leftOut,
        ImmutableList<CountingNote> notes) {

    /**
     * {@return which activities count}
     *
     * @param index all activities that are known
     * @param policy which are to count
     */
    public static ActivityCount of(ActivityIndex index, CountingPolicy policy) {
        return new Counter(index, policy).count();
    }

    /** Counts. */
    private static final class Counter {
        private final ActivityIndex index;
        private final CountingPolicy policy;
        private final ImmutableList.Builder<LeftOutActivity> leftOut = ImmutableList.builder();
        private final ImmutableList.Builder<CountingNote> notes = ImmutableList.builder();
        private List<ActivityEntry> left;

        Counter(ActivityIndex index, CountingPolicy policy) {
            this.index = index;
            this.policy = policy;
            this.left = index.activities();
        }

        ActivityCount count() {
            noteKeys();
            noteRelatives();
            if (policy.republished() == CountingPolicy.Republished.EXCLUDE) {
                leave(LeftOutActivity.Reason.SECONDARY_REPORTER, ActivityEntry::isSecondary);
            }
            duplicates();
            levels();
            return new ActivityCount(policy, ImmutableList.copyOf(left), leftOut.build(), notes.build());
        }

        private void noteKeys() {
            ImmutableListMultimap.Builder<String, ActivityEntry> known = ImmutableListMultimap.builder();
            for (ActivityEntry entry : left) {
                if (entry.hasKey()) {
                    known.put(entry.identifier(), entry);
                } else {
                    note(CountingNote.Kind.NO_KEY, List.of(entry), entry.identifier());
                }
            }
            known.build().asMap().forEach((identifier, same) -> {
                if (same.stream().map(ActivityEntry::reporter).distinct().count() > 1) {
                    note(CountingNote.Kind.IDENTIFIER_OF_SEVERAL_REPORTERS, List.copyOf(same), identifier);
                }
            });
        }

        private void noteRelatives() {
            for (ActivityEntry entry : left) {
                Stream.concat(entry.parents().stream(), entry.children().stream())
                        .filter(ref -> index.find(ref).isEmpty())
                        .forEach(ref -> note(CountingNote.Kind.UNKNOWN_RELATIVE, List.of(entry), ref));
            }
            for (ImmutableSet<String> cycle : index.cycles()) {
                List<ActivityEntry> members = cycle.stream()
                        .flatMap(identifier -> index.find(identifier).stream())
                        .toList();
                note(CountingNote.Kind.CYCLE, members, String.join(" > ", cycle));
            }
        }

        private void duplicates() {
            ImmutableListMultimap<Key, ActivityEntry> byKey = Multimaps.index(
                    left.stream().filter(ActivityEntry::hasKey).toList(),
                    entry -> new Key(entry.reporter(), entry.identifier()));
            Map<ActivityEntry, ActivityEntry> newer = new HashMap<>();
            byKey.asMap().forEach((key, same) -> {
                if (same.size() > 1) {
                    note(CountingNote.Kind.DUPLICATE, List.copyOf(same), key.identifier());
                    if (policy.duplicates() == CountingPolicy.Duplicates.KEEP_NEWEST) {
                        newer.putAll(newer(List.copyOf(same)));
                    }
                }
            });
            leave(LeftOutActivity.Reason.OLDER_DUPLICATE, newer::containsKey, newer);
        }

        /** The older ones, each with the newest; those without a time, and those of the newest time, are not older. */
        private Map<ActivityEntry, ActivityEntry> newer(List<ActivityEntry> same) {
            Optional<ActivityEntry> newest = same.stream()
                    .filter(entry -> entry.lastUpdated().isPresent())
                    .max((one, other) -> compare(one, other));
            Map<ActivityEntry, ActivityEntry> older = new HashMap<>();
            List<ActivityEntry> kept = new ArrayList<>();
            for (ActivityEntry entry : same) {
                boolean isOlder = newest.isPresent()
                        && entry.lastUpdated().isPresent()
                        && compare(entry, newest.orElseThrow()) < 0;
                if (isOlder) {
                    older.put(entry, newest.orElseThrow());
                } else {
                    kept.add(entry);
                }
            }
            if (kept.size() > 1) {
                note(CountingNote.Kind.NEWEST_UNKNOWN, kept, kept.get(0).identifier());
            }
            return older;
        }

        private static int compare(ActivityEntry one, ActivityEntry other) {
            return one.lastUpdated().orElseThrow().compareTo(other.lastUpdated().orElseThrow());
        }

        private void levels() {
            switch (policy.levels()) {
                case AS_PUBLISHED -> {}
                case LOWEST_LEVEL -> lowestLevel();
                case WITHOUT_CHILDREN -> relatives(LeftOutActivity.Reason.HAS_CHILDREN, index::children);
                case WITHOUT_PARENTS -> relatives(LeftOutActivity.Reason.HAS_PARENTS, index::parents);
            }
        }

        private void lowestLevel() {
            Map<String, ActivityEntry> lowest = new HashMap<>();
            left.forEach(entry -> lowest.merge(
                    entry.reporter(), entry, (one, other) -> other.hierarchy() > one.hierarchy() ? other : one));
            Map<ActivityEntry, ActivityEntry> lower = new HashMap<>();
            for (ActivityEntry entry : left) {
                ActivityEntry low = lowest.getOrDefault(entry.reporter(), entry);
                // without a reporter nobody knows whose level it is
                if (!entry.reporter().isEmpty() && entry.hierarchy() < low.hierarchy()) {
                    lower.put(entry, low);
                }
            }
            leave(LeftOutActivity.Reason.HIGHER_LEVEL, lower::containsKey, lower);
        }

        private void relatives(LeftOutActivity.Reason reason, Function<String, ImmutableSet<String>> relatives) {
            Set<String> inCycles = index.cycles().stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
            Set<ActivityEntry> present = ImmutableSet.copyOf(left);
            Map<ActivityEntry, ActivityEntry> because = new HashMap<>();
            for (ActivityEntry entry : left) {
                if (!inCycles.contains(entry.identifier())) {
                    // one that was left out as a duplicate or a republication does not stand for another
                    relatives.apply(entry.identifier()).stream()
                            .flatMap(identifier -> index.find(identifier).stream())
                            .filter(present::contains)
                            .findFirst()
                            .ifPresent(other -> because.put(entry, other));
                }
            }
            leave(reason, because::containsKey, because);
        }

        private void leave(LeftOutActivity.Reason reason, Predicate<ActivityEntry> isOut) {
            leave(reason, isOut, Map.of());
        }

        private void leave(
                LeftOutActivity.Reason reason,
                Predicate<ActivityEntry> isOut,
                Map<ActivityEntry, ActivityEntry> because) {
            List<ActivityEntry> kept = new ArrayList<>();
            for (ActivityEntry entry : left) {
                if (isOut.test(entry)) {
                    leftOut.add(new LeftOutActivity(entry, reason, Optional.ofNullable(because.get(entry))));
                } else {
                    kept.add(entry);
                }
            }
            left = kept;
        }

        private void note(CountingNote.Kind kind, List<ActivityEntry> activities, String detail) {
            notes.add(new CountingNote(kind, ImmutableList.copyOf(activities), detail));
        }
    }

    private record Key(String reporter, String identifier) {}
}
