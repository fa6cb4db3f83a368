package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.model.source.Source.Corroboration;
import org.cauce.model.source.Source.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTest {
    private static Source.Builder paper() {
        return Source.builder().type(Source.Type.PAPER).description("a policy paper");
    }

    @Test
    void isCalledByItsTitleOrElseDescribed() {
        assertThat(paper().build().label()).isEqualTo("a policy paper");
        assertThat(paper().title("A Shared Agenda").build().label()).isEqualTo("A Shared Agenda");
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        (UnaryOperator<Source.Builder>) source -> source.description(""),
                        "The description of a source is blank: expected text"),
                Arguments.of(
                        (UnaryOperator<Source.Builder>) source -> source.paragraphs(0),
                        "The number of paragraphs is 0: expected 1 or more"),
                Arguments.of(
                        (UnaryOperator<Source.Builder>) source -> source.endnoteCount(0),
                        "The number of endnotes is 0: expected 1 or more"),
                Arguments.of(
                        (UnaryOperator<Source.Builder>) source -> source.addAuthor(Kind.AGGREGATE.ref("x")),
                        "authors of a source refers to aggregate:x: expected a reference of kind [person, organisation]"),
                Arguments.of(
                        (UnaryOperator<Source.Builder>) source -> source.addPublisher(Kind.PERSON.ref("x")),
                        "publishers of a source refers to person:x: expected a reference of kind [organisation]"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatNoSourceIs(UnaryOperator<Source.Builder> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(paper()).build())
                .withMessage(message);
    }

    @Test
    void refusesHeadingsWithoutTitleOrPage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heading(" ", 1))
                .withMessage("The title of a heading is blank: expected text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heading("Annex", 0))
                .withMessage("The page of heading 'Annex' is 0: expected 1 or more");
    }

    @Test
    void refusesCorroborationsOfNothingFromNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Corroboration("", "a site", ImmutableList.of()))
                .withMessage("The content of a corroboration is blank: expected text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Corroboration("a release", "", ImmutableList.of()))
                .withMessage("The place of a corroboration is blank: expected text");
    }
}
