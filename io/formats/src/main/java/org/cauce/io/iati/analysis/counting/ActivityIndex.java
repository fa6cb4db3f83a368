package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cauce.io.iati.activity.IatiActivity;

/**
 * What must be known of the activities of one file or many to count them once: a few words of each, not the activities.
 *
 * <p>That one activity is the parent of another is known if either says so. Relatives are found by identifier, which
 * several activities may have.
 */
public final class ActivityIndex {
    private final ImmutableList<ActivityEntry> entries;
    private final ImmutableListMultimap<String, ActivityEntry> byIdentifier;
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();

    private ActivityIndex(ImmutableList<ActivityEntry> entries) {
        this.entries = entries;
        this.byIdentifier = Multimaps.index(
                entries.stream().filter(entry -> !entry.identifier().isEmpty()).toList(), ActivityEntry::identifier);
        for (ActivityEntry entry : byIdentifier.values()) {
            entry.parents().forEach(parent -> relate(parent, entry.identifier()));
            entry.children().forEach(child -> relate(entry.identifier(), child));
        }
    }

    private void relate(String parent, String child) {
        if (byIdentifier.containsKey(parent) && byIdentifier.containsKey(child)) {
            children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child);
            parents.computeIfAbsent(child, key -> new LinkedHashSet<>()).add(parent);
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the activities, in the order added} */
    public ImmutableList<ActivityEntry> activities() {
        return entries;
    }

    /**
     * {@return the activities of this identifier}
     *
     * @param identifier the identifier, blanks around it aside
     */
    public ImmutableList<ActivityEntry> find(String identifier) {
        return byIdentifier.get(identifier.strip());
    }

    /**
     * {@return the identifiers of the known children of an activity}
     *
     * @param identifier the identifier of the activity
     */
    public ImmutableSet<String> children(String identifier) {
        return ImmutableSet.copyOf(children.getOrDefault(identifier, ImmutableSet.of()));
    }

    /**
     * {@return the identifiers of the known parents of an activity}
     *
     * @param identifier the identifier of the activity
     */
    public ImmutableSet<String> parents(String identifier) {
        return ImmutableSet.copyOf(parents.getOrDefault(identifier, ImmutableSet.of()));
    }

    /** {@return the identifiers that are their own ancestors, in cycles of parents and children; each cycle one set} */
    public ImmutableList<ImmutableSet<String>> cycles() {
        return new Cycles(children).find();
    }

    /** Builds indexes. */
    public static final class Builder {
        private final ImmutableList.Builder<ActivityEntry> entries = ImmutableList.builder();

        private Builder() {}

        /**
         * {@return this builder, with one more activity}
         *
         * @param file the name of the file it stands in
         * @param activity the activity, with or without its transactions; it is not kept
         */
        @CanIgnoreReturnValue
        public Builder add(String file, IatiActivity activity) {
            return add(ActivityEntry.of(file, activity));
        }

        /**
         * {@return this builder, with one more activity}
         *
         * @param entry what must be known of it
         */
        @CanIgnoreReturnValue
        public Builder add(ActivityEntry entry) {
            entries.add(entry);
            return this;
        }

        /** {@return the index} */
        public ActivityIndex build() {
            return new ActivityIndex(entries.build());
        }
    }
}
