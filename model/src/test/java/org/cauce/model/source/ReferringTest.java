package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferringTest {
    private static final Ref A = Kind.FLOW.ref("a");
    private static final Ref B = Kind.FLOW.ref("b");

    @Test
    void findsReferencesInAllThatHoldsThemInOrder() {
        assertThat(Referring.in(B, Optional.of(A), ImmutableList.of(A, B), Optional.empty()))
                .containsExactly(B, A, A, B);
        assertThat(Referring.in(ImmutableMap.of(A, 12, "part", B))).containsExactly(A, B);
        assertThat(Referring.in(ImmutableSetMultimap.of("lead", A, "lead", B))).containsExactly(A, B);
        assertThat(Referring.in(ImmutableList.of(Optional.of(Citation.of(Kind.SOURCE.ref("003"), "I")))))
                .containsExactly(Kind.SOURCE.ref("003"));
    }

    @Test
    void findsNoneInAnythingElse() {
        assertThat(Referring.in("flow:a", 12, ImmutableList.of())).isEmpty();
    }
}
