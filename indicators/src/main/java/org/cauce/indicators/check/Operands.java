package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/** The inputs of a check by role and group. */
final class Operands {
    private final ImmutableList<Operand> all;

    Operands(List<Operand> all) {
        this.all = ImmutableList.copyOf(all);
    }

    ImmutableList<Operand> all() {
        return all;
    }

    List<Operand> all(String role) {
        return all.stream().filter(operand -> operand.role().equals(role)).toList();
    }

    /** The groups in the order of the inputs; one without a name if nothing is grouped. */
    List<String> groups() {
        List<String> groups = all.stream()
                .map(Operand::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
        return groups.isEmpty() ? List.of("") : groups;
    }

    boolean isGrouped() {
        return all.stream().anyMatch(operand -> !operand.group().isEmpty());
    }

    /** The inputs of a group, and those without a group, which belong to all. */
    Operands in(String group) {
        return new Operands(all.stream()
                .filter(operand -> operand.group().isEmpty() || operand.group().equals(group))
                .toList());
    }

    Operands withoutGroups() {
        return new Operands(all.stream().map(Operand::withoutGroup).toList());
    }

    /** The one input of a role. */
    Operand one(String role) {
        List<Operand> found = all(role);
        if (found.size() != 1) {
            throw new NotRecomputable(found.isEmpty() ? "no value for " + role : "several values for " + role);
        }
        return found.get(0);
    }

    /** The numbers of a role, at least one. */
    List<Estimate> numbers(String role) {
        List<Operand> found = all(role);
        if (found.isEmpty()) {
            throw new NotRecomputable("no value for " + role);
        }
        requireAlike(found);
        return found.stream()
                .map(operand -> operand.number()
                        .orElseThrow(() -> new NotRecomputable("no value for " + role + " in "
                                + operand.input().record())))
                .toList();
    }

    Estimate sum(String role) {
        return Estimate.sum(numbers(role));
    }

    /** The sum of a role; empty if there is no input of the role, or one has no number. */
    Optional<Estimate> find(String role) {
        List<Operand> found = all(role);
        boolean complete = !found.isEmpty()
                && found.stream().allMatch(operand -> operand.number().isPresent());
        return complete ? Optional.of(sum(role)) : Optional.empty();
    }

    /** Refuses what cannot be added or compared; a percentage of one thing may meet one of another. */
    void requireAlike(String... roles) {
        requireAlike(Stream.of(roles).flatMap(role -> all(role).stream()).toList());
    }

    private static void requireAlike(List<Operand> operands) {
        List<Unit> units = operands.stream()
                .flatMap(operand -> operand.unit().stream())
                .distinct()
                .toList();
        if (units.size() > 1 && !units.stream().allMatch(Unit::isPercent)) {
            throw new NotRecomputable("units differ: " + units.get(0) + " and " + units.get(1));
        }
    }

    /** The printed text of a role, in brackets where it is a sum; a question mark if there is none. */
    String text(String role) {
        List<Operand> found = all(role);
        if (found.isEmpty()) {
            return Operand.MISSING;
        }
        String terms = terms(role);
        return found.size() == 1 ? terms : "(" + terms + ")";
    }

    /** The printed texts of a role as a sum without brackets. */
    String terms(String role) {
        return joined(role, " + ");
    }

    String joined(String role, String sign) {
        return all(role).stream().map(Operand::text).collect(Collectors.joining(sign));
    }
}
