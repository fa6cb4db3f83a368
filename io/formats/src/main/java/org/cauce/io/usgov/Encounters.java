package org.cauce.io.usgov;

import java.util.Locale;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;

/** What is counted at the borders of the United States. */
enum Encounters {
    NATIONWIDE(
            "cbp-encounters",
            "CBP nationwide encounters",
            "Encounters at all borders, not people: who tries again is counted again. Apprehensions, expulsions and"
                    + " inadmissible persons; Title 8 and Title 42 are added for all together."),
    SOUTHWEST(
            "cbp-southwest-encounters",
            "CBP encounters at the southwest land border",
            "Encounters at the southwest land border, not people: who tries again is counted again. Apprehensions,"
                    + " expulsions and inadmissible persons; Title 8 and Title 42 are added for all together."),
    PATROL_APPREHENSIONS(
            "usbp-apprehensions",
            "Border Patrol apprehensions",
            "Apprehensions by the Border Patrol between ports of entry, of people of all nationalities."),
    PATROL_ENCOUNTERS(
            "usbp-encounters",
            "Border Patrol encounters",
            "Encounters of the Border Patrol between ports of entry: apprehensions and, since March 2020, expulsions"
                    + " under Title 42, of people of all nationalities.");

    private final String id;
    private final String title;
    private final String scope;

    Encounters(String id, String title, String scope) {
        this.id = id;
        this.title = title;
        this.scope = scope;
    }

    String id() {
        return id;
    }

    Ref ref() {
        return Kind.INDICATOR.ref(id);
    }

    Statement<Indicator> indicator() {
        return Statement.of(
                id,
                Indicator.builder()
                        .addName(Name.of(title, Locale.ENGLISH))
                        .measure(Measure.COUNT)
                        .unit(Unit.COUNT)
                        .scope(scope)
                        .addCode(Code.of("CBP", id))
                        .build());
    }
}
