package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;
import org.junit.jupiter.api.Test;

class EndnotesTest {
    private static final Work BOOK =
            Work.builder().title("Book").locator("p. 1").build();
    private static final Work ARTICLE = Work.builder().title("Article").build();

    private static Endnote.Builder note(int number, Endnote.Type type) {
        return Endnote.builder().source(Samples.PAPER).number(number).type(type);
    }

    private static Endnote.Builder ibid(int number, int of) {
        return note(number, Endnote.Type.IBID).resolvesTo(Kind.ENDNOTE.ref("n" + of));
    }

    private static Catalogue catalogue(Endnote.Builder... notes) {
        CatalogueParts.Builder parts =
                CatalogueParts.builder().addSources(Samples.source("paper"), Samples.source("other"));
        for (Endnote.Builder builder : notes) {
            Endnote note = builder.build();
            parts.addEndnote(Statement.of("n" + note.number(), note));
        }
        return Catalogue.of(parts.build());
    }

    private static Citation citing(Integer... numbers) {
        return Citation.of(Samples.PAPER, "I").withEndnotes(List.of(numbers));
    }

    private static Endnote.Builder cites(int number, Work... works) {
        return note(number, Endnote.Type.CITATION).addWorks(works);
    }

    @Test
    void areThoseOfTheDocumentThatIsCitedInOrder() {
        Catalogue catalogue = catalogue(cites(3, BOOK), cites(1, ARTICLE), cites(2))
                .plus(CatalogueParts.builder()
                        .addEndnote(Statement.of(
                                "other",
                                cites(1, BOOK).source(Kind.SOURCE.ref("other")).build()))
                        .build());
        assertThat(Samples.ids(catalogue.endnotes(citing(3, 1)))).containsExactly("n1", "n3");
        assertThat(Samples.ids(catalogue.endnotes(
                        Citation.of(Kind.SOURCE.ref("other"), "I").withEndnotes(1))))
                .containsExactly("other");
        assertThat(catalogue.endnotes(citing())).isEmpty();
    }

    @Test
    void areMissedByNumberAndDocument() {
        Catalogue catalogue = catalogue(cites(1, BOOK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.endnotes(citing(1, 2)))
                .withMessage("Endnote 2 of source:paper is not in the catalogue: expected a citation of its records");
    }

    @Test
    void meanTheirOwnWorks() {
        Catalogue catalogue = catalogue(cites(1, BOOK), cites(2, ARTICLE, BOOK));
        assertThat(catalogue.works(citing(2))).containsExactly(ARTICLE, BOOK);
    }

    @Test
    void nameAWorkOfSeveralNotesOnce() {
        Catalogue catalogue = catalogue(cites(1, BOOK), ibid(2, 1), cites(3, ARTICLE, BOOK));
        assertThat(catalogue.works(citing(1, 2, 3))).containsExactly(BOOK, ARTICLE);
    }

    @Test
    void meanNoWorkIfTheyAreARemark() {
        assertThat(catalogue(note(1, Endnote.Type.SUBSTANTIVE)).works(citing(1)))
                .isEmpty();
    }

    @Test
    void leadThroughAChainOfIbidToTheWork() {
        Catalogue catalogue = catalogue(cites(1, BOOK, ARTICLE), ibid(2, 1), ibid(3, 2));
        assertThat(catalogue.works(citing(3))).containsExactly(BOOK, ARTICLE);
    }

    @Test
    void takeThePagesOfTheIbidInPlaceOfThoseOfTheNote() {
        Catalogue catalogue = catalogue(
                cites(1, BOOK),
                ibid(2, 1).locator("p. 20"),
                ibid(3, 2),
                ibid(4, 3).locator("4"));
        assertThat(catalogue.works(citing(2))).containsExactly(BOOK.withLocator("p. 20"));
        assertThat(catalogue.works(citing(3))).containsExactly(BOOK.withLocator("p. 20"));
        assertThat(catalogue.works(citing(4))).containsExactly(BOOK.withLocator("4"));
        assertThat(catalogue.works(citing(1))).containsExactly(BOOK);
    }

    @Test
    void preferTheirOwnWorksToThoseOfTheNoteTheyReferTo() {
        assertThat(catalogue(cites(1, BOOK), ibid(2, 1).addWork(ARTICLE)).works(citing(2)))
                .containsExactly(ARTICLE);
    }

    @Test
    void meanNoWorkWhereIbidLeadsInACircle() {
        Catalogue catalogue = catalogue(ibid(1, 2), ibid(2, 1), ibid(3, 3), ibid(4, 1));
        assertThat(catalogue.works(citing(1, 2, 3, 4))).isEmpty();
    }

    @Test
    void belongToTheDocumentOfTheCitation() {
        Ref other = Kind.SOURCE.ref("other");
        Catalogue catalogue = catalogue();
        assertThat(catalogue.source(Citation.of(other, "I")))
                .isEqualTo(Samples.source("other").says());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.source(Citation.of(Kind.SOURCE.ref("nowhere"), "I")))
                .withMessageStartingWith("No record is called source:nowhere");
    }
}
