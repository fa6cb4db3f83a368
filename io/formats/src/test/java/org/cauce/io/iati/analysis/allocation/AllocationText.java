package org.cauce.io.iati.analysis.allocation;

import java.util.stream.Collectors;

/** Allocations as one line: sector and place of each part, with its amount, and the notes. */
final class AllocationText {
    private AllocationText() {}

    static String of(Allocation allocation) {
        return allocation.parts().stream().map(AllocationText::of).collect(Collectors.joining(" "))
                + allocation.notes().stream()
                        .map(note -> " " + note.kind() + (note.detail().isEmpty() ? "" : "[" + note.detail() + "]"))
                        .collect(Collectors.joining());
    }

    private static String of(AllocatedPart part) {
        return part.sector().map(code -> code.value()).orElse("?") + "/"
                + part.place().map(Place::toString).orElse("?") + "="
                + part.amount().stripTrailingZeros().toPlainString();
    }
}
