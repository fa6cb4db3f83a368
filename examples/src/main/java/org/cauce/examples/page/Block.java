package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** What stands in the wide column of a section. */
public sealed interface Block {
    /**
     * A chart with its finding, its unit, its source and all its numbers in a table.
     *
     * @param number its number on the page, from 1
     * @param half whether it stands beside another one
     * @param title the finding, a sentence
     * @param unit what is drawn, in which unit
     * @param drawing the chart
     * @param note what a reader must know of it; may be empty
     * @param source where the numbers come from
     * @param table all numbers of the chart
     */
    record Figure(
            int number, boolean half, Prose title, Prose unit, Drawing drawing, Prose note, Prose source, Table table)
            implements Block {
        /** {@return its id on the page} */
        public String id() {
            return "fig" + number;
        }
    }

    /**
     * A chart.
     *
     * @param svg the chart, drawn once for wide and once for narrow columns; empty if there is none
     * @param key what the signs mean; may be empty
     */
    record Drawing(String svg, ImmutableList<Sign> key) {
        /** No chart. */
        public static final Drawing NONE = new Drawing("", ImmutableList.of());
    }

    /**
     * A sign that a chart uses, with its meaning.
     *
     * @param style the class of the sign
     * @param meaning what it means
     */
    record Sign(String style, String meaning) {}

    /**
     * A table that stands for itself.
     *
     * @param title what it shows
     * @param table the table
     * @param source where its numbers come from; may be empty
     */
    record Listing(Prose title, Table table, Prose source) implements Block {}

    /**
     * Recommendations in an order.
     *
     * @param items the recommendations
     * @param here the heading above what each has to do with the country
     */
    record Agenda(ImmutableList<Advice> items, String here) implements Block {}

    /**
     * A recommendation.
     *
     * @param number its number
     * @param title its title
     * @param steps what to do
     * @param effort how much effort it takes, from 1 to 3; 0 if not stated
     * @param level the effort as a word
     * @param here what it has to do with the country
     */
    record Advice(Prose number, Prose title, Prose steps, int effort, String level, Prose here) {}

    /**
     * Questions that the sources leave open.
     *
     * @param title what they are about
     * @param items the questions
     */
    record Questions(Prose title, ImmutableList<Prose> items) implements Block {}

    /**
     * Statements that contradict each other.
     *
     * @param serious the serious ones, the most serious first
     * @param slight those of little weight
     */
    record Conflicts(ImmutableList<Conflict> serious, ImmutableList<Conflict> slight) implements Block {}

    /**
     * A contradiction.
     *
     * @param subject what it is about
     * @param one what one source says
     * @param other what others say; empty if the doubt is about one statement only
     * @param here what a reader should make of it; empty if the statements speak for themselves
     */
    record Conflict(Prose subject, Prose one, Optional<Prose> other, Optional<Prose> here) {}

    /**
     * What a template of its own turns into markup.
     *
     * @param template the template, such as {@code align/overlap.jte}; one of its parameters is {@code page}
     * @param parameters its other parameters by name
     */
    record Own(String template, ImmutableMap<String, Object> parameters) implements Block {
        /**
         * {@return the markup}
         *
         * @param page the page on which it stands
         */
        public String html(Page page) {
            return PageHtml.render(
                    template,
                    ImmutableMap.<String, Object>builder()
                            .put("page", page)
                            .putAll(parameters)
                            .buildOrThrow());
        }
    }
}
