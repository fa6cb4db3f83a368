package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cycles: groups of which each reaches each (Tarjan's algorithm, without recursion: chains may be long). */
final class Cycles {
    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final ImmutableList.Builder<ImmutableSet<String>> cycles = ImmutableList.builder();

    Cycles(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    ImmutableList<ImmutableSet<String>> find() {
        for (String node : edges.keySet()) {
            if (!order.containsKey(node)) {
                walk(node);
            }
        }
        return cycles.build();
    }

    private void walk(String root) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.next.hasNext()) {
                String next = step.next.next();
                if (!order.containsKey(next)) {
                    path.push(enter(next));
                } else if (isOpen.contains(next)) {
                    lowest.merge(step.node, order.getOrDefault(next, 0), Math::min);
                }
            } else {
                path.pop();
                leave(step.node);
                if (!path.isEmpty()) {
                    lowest.merge(path.peek().node, lowest.getOrDefault(step.node, 0), Math::min);
                }
            }
        }
    }

    private Step enter(String node) {
        int number = order.size();
        order.put(node, number);
        lowest.put(node, number);
        open.push(node);
        isOpen.add(node);
        return new Step(node, edges.getOrDefault(node, Set.of()).iterator());
    }

    private void leave(String node) {
        if (!order.getOrDefault(node, 0).equals(lowest.get(node))) {
            return;
        }
        List<String> group = new ArrayList<>();
        String member;
        do {
            member = open.pop();
            isOpen.remove(member);
            group.add(member);
        } while (!member.equals(node));
        if (group.size() > 1 || edges.getOrDefault(node, Set.of()).contains(node)) {
            Collections.reverse(group);
            cycles.add(ImmutableSet.copyOf(group));
        }
    }

    private record Step(String node, Iterator<String> next) {}
}
