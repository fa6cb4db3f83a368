package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.page.Texts;
import org.cauce.examples.report.Phrases;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;
import org.cauce.model.time.Undated;

/**
 * The words of exhibits in one language: titles, labels, notes, names.
 *
 * <p>English has those of the paper, and its numbers and dates as it prints them; so have data in any language.
 */
final class PaperTexts {
    /** In English. */
    static final PaperTexts ENGLISH = new PaperTexts(Locale.ENGLISH);

    private final Texts texts;
    private final Phrases phrases;

    private PaperTexts(Locale language) {
        this.texts = Texts.in(language, PaperTexts.class.getPackageName() + ".paper");
        this.phrases = Phrases.in(language);
    }

    static PaperTexts in(Locale language) {
        return new PaperTexts(language);
    }

    boolean isEnglish() {
        return texts.language().getLanguage().equals("en");
    }

    /** Returns a text whose gaps are filled. */
    String say(String key, Object... values) {
        return texts.plain(key, values);
    }

    /** Returns the word of a closed list; English has that of the data. */
    String word(String list, Object value) {
        return phrases.word(list, value.toString());
    }

    PrintedNumbers numbers() {
        return new PrintedNumbers(texts);
    }

    /** Returns a computed number, its interval and its unit. */
    String number(Estimate number) {
        return Numbers.text(number, phrases);
    }

    String unit(Unit unit) {
        String key = "unit." + unit;
        return !unit.isMoney() && texts.has(key)
                ? texts.text(key)
                : unit.toString().replace('-', ' ');
    }

    String name(Country country) {
        return country.label(texts.language());
    }

    ImmutableList<String> names(Collection<Country> countries) {
        return countries.stream().map(this::name).collect(ImmutableList.toImmutableList());
    }

    String name(Ref record, Catalogue catalogue) {
        return catalogue.label(record, texts.language());
    }

    String name(Statement<Initiative> initiative, Catalogue catalogue) {
        if (isEnglish()) {
            return initiative.says().shortName();
        }
        Ref ref = Kind.INITIATIVE.ref(initiative.id());
        String key = "name." + ref.kind() + "." + ref.id();
        return texts.has(key) ? texts.text(key) : name(ref, catalogue);
    }

    /** Returns a date in words; empty if there is none. */
    String time(Timing when) {
        return texts.time(when);
    }

    /** Returns when a work was published; English has the words of the paper. */
    String published(Timing when) {
        if (isEnglish()) {
            return when.printed().orElse("");
        }
        return when.period() instanceof Undated ? say("undated") : time(when);
    }
}
