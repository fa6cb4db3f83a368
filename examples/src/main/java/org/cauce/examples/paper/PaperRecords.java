package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.Flows;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/**
 * What a catalogue says with the paper as its source.
 *
 * @param catalogue the catalogue
 * @param id the exhibit to be built
 * @param texts the words of the exhibit
 */
record PaperRecords(Catalogue catalogue, ExhibitId id, PaperTexts texts) {
    /** The policy paper. */
    static final Ref PAPER = Kind.SOURCE.ref("003");

    /** The countries that the paper is about, in its order. */
    static final ImmutableList<Country> SUBREGION = ImmutableList.of(Country.SLV, Country.GTM, Country.HND);

    /** Returns the names of these countries. */
    ImmutableList<String> names() {
        return texts.names(SUBREGION);
    }

    /** Returns the observations of the table or figure. */
    Observations cells() {
        return catalogue.observations().citing(PAPER).whereStatement(this::stands);
    }

    /** Returns the observations of the table or figure of this year, exceptions that stand under it included. */
    Observations cells(int year) {
        TimePeriod heading = TimePeriod.year(year);
        return cells().where(cell -> cell.tableYear().orElse(cell.period()).equals(heading));
    }

    /** Returns the flows of the table or figure. */
    Flows flows() {
        return catalogue.flows().citing(PAPER).whereStatement(this::stands);
    }

    Cell cell(String column, Observations found) {
        return Cell.of(column, found.first().map(this::item).stream().toList());
    }

    /** The number as printed; the year follows in parentheses where it is not that of the table. */
    Item item(Statement<Observation> record) {
        Item plain = Item.of(
                texts.word("product", texts.numbers().text(record.says())), Kind.OBSERVATION.ref(record.id()), record);
        Optional<String> year = plain.exceptionYear();
        return year.map(text -> Item.of(plain.shown() + " (" + text + ")", plain.ref(), record))
                .orElse(plain);
    }

    private boolean stands(Statement<?> record) {
        return record.citations().stream()
                .anyMatch(citation -> citation.source().equals(PAPER)
                        && citation.table().filter(id.number()::equals).isPresent());
    }
}
