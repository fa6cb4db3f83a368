package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;

/** What all sections of one page share: the facts, the words, and the count of figures. */
public class PageContext {
    /** Where the facts are. */
    public final Catalogue catalogue;
    /** The words of the page. */
    public final Texts texts;
    /** Makes the numbers of the page. */
    public final Facts facts;

    private int figures;

    /**
     * Begins a page.
     *
     * @param catalogue where the facts are
     * @param texts the words of the page
     */
    protected PageContext(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.facts = new Facts(catalogue, texts);
    }

    /**
     * {@return what the page was made from, to stand at its foot: first the files of which not everything could be
     * read}
     *
     * @param unread the names of these files
     */
    public String closing(Collection<String> unread) {
        String made = texts.plain("closing", facts.used().size(), catalogue.size());
        ImmutableList<Prose> files = unread.stream()
                .distinct()
                .map(file -> Prose.of(new Piece.Place(file)))
                .collect(ImmutableList.toImmutableList());
        return files.isEmpty()
                ? made
                : texts.plain("closing.unread", texts.list(files).text()) + " " + made;
    }

    /** {@return how many figures the page has so far} */
    public int figures() {
        return figures;
    }

    /** {@return the number of the next figure} */
    public int nextFigure() {
        return ++figures;
    }

    /**
     * {@return the name of a country}
     *
     * @param named the country
     */
    public String name(Country named) {
        return named.label(texts.language());
    }

    /**
     * {@return a sentence, see {@link Texts#say}}
     *
     * @param key its key
     * @param values what fills its gaps
     */
    public Prose say(String key, Object... values) {
        return texts.say(key, values);
    }
}
