package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.Shape;
import org.cauce.io.internal.json.Shapes;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void namesAllAttributesOfCatalogueParts() {
        assertThat(Section.names())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CatalogueParts.class.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .filter(method -> method.getReturnType() == ImmutableList.class)
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void keepsTheOrderOfCatalogueParts() {
        Shape.Noun parts =
                (Shape.Noun) new Shapes(Json.mapper()).of(Json.mapper().constructType(CatalogueParts.class));
        assertThat(parts.properties().get().keySet()).containsExactlyElementsOf(Section.names());
    }

    @Test
    void namesFilesInLowerCase() {
        assertThat(Section.of("statusChanges").orElseThrow().fileName()).isEqualTo("status-changes.json");
        assertThat(Section.of("flows").orElseThrow().fileName()).isEqualTo("flows.json");
        assertThat(Section.of("flow")).isEmpty();
    }

    @Test
    void givesEachKindOneSection() {
        assertThat(Section.ALL).extracting(Section::kind).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Kind.values())
                        .filter(kind -> Section.ALL.stream().noneMatch(s -> s.kind() == kind)))
                .containsExactly(Kind.FRAMEWORK_PART, Kind.ACTION);
    }

    @Test
    void knowsWhichKindsHoldRecordsOfTheirOwn() {
        Shapes shapes = new Shapes(Json.mapper());
        assertThat(Section.ALL.stream()
                        .filter(section ->
                                holdsStatements(shapes.of(Json.mapper().constructType(section.says()))))
                        .map(Section::kind))
                .containsExactlyElementsOf(Section.HOLDERS);
    }

    private static boolean holdsStatements(Shape says) {
        return ((Shape.Noun) says)
                .properties().get().values().stream()
                        .map(Shape.Property::shape)
                        .filter(Shape.Several.class::isInstance)
                        .map(several -> ((Shape.Several) several).element())
                        .anyMatch(element -> element instanceof Shape.Noun noun
                                && noun.type().getRawClass() == Statement.class);
    }

    @Test
    void addsARecordToItsOwnPart() {
        Section<Gap> gaps = gaps();
        Statement<Gap> gap = Statement.of("a", Gap.builder().missing("x").build());
        assertThat(gaps.entries(gap)).containsExactly(new CatalogueParts.Entry(Kind.GAP, gap));
    }

    @SuppressWarnings("unchecked")
    private static Section<Gap> gaps() {
        return (Section<Gap>) Section.of("gaps").orElseThrow();
    }
}
