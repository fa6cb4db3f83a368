package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.cauce.io.Location;
import org.cauce.io.internal.text.Shown;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A rule that is broken at one place of a file.
 *
 * <p>What a record does wrong in the same way several times is one finding, at the first place, with the number of
 * {@link #times()}: as the official validator counts. Texts from the file are cut to {@value #LONGEST} characters, and
 * control characters in them are made visible.
 */
@Value.Immutable
@CauceJson
public abstract class Finding implements WithFinding {
    /** The most characters of what is shown of the file. */
    public static final int LONGEST = 200;

    Finding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Finding fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the id of the rule, such as {@code 6.11.1}; those of ours begin with {@code C}} */
    public abstract String rule();

    /** {@return how bad it is} */
    public abstract FindingSeverity severity();

    /** {@return what it is about} */
    public abstract FindingCategory category();

    /** {@return the name of the file, without the folders of the machine} */
    public abstract String file();

    /** {@return the identifier of the activity or organisation; empty if the finding is in none, or it has none} */
    public abstract Optional<String> activity();

    /** {@return the line, from 1; empty if it is not known} */
    public abstract OptionalLong line();

    /** {@return the column, from 1; empty if it is not known} */
    public abstract OptionalLong column();

    /**
     * {@return the path of elements, such as {@code iati-activity/transaction/value}; empty if the finding is about the
     * file}
     */
    public abstract Optional<String> element();

    /** {@return the name of the attribute; empty if it is about the element} */
    public abstract Optional<String> attribute();

    /** {@return what was found; empty if something is missing} */
    public abstract Optional<String> found();

    /** {@return how often the record breaks the rule in this way; 1 by default} */
    @Value.Default
    public int times() {
        return 1;
    }

    /** {@return what is wrong, in English} */
    public abstract String message();

    /** {@return what to do, in English} */
    public abstract String cure();

    /**
     * {@return what is wrong, in a language}
     *
     * @param language the language, such as Spanish; English where it has no such sentence
     */
    public String message(Locale language) {
        return FindingTexts.in(language, message());
    }

    /**
     * {@return what to do, in a language}
     *
     * @param language the language, such as Spanish; English where it has no such sentence
     */
    public String cure(Locale language) {
        return FindingTexts.in(language, cure());
    }

    @Value.Check
    Finding check() {
        Finding shown =
                withFound(found().map(Finding::shown)).withActivity(activity().map(Finding::shown));
        return shown.equals(this) ? this : shown;
    }

    private static String shown(String text) {
        return Shown.cut(text, LONGEST);
    }

    /** {@return the place as all readers of this library tell it} */
    public Location location() {
        Optional<String> path = element()
                .map(element ->
                        attribute().map(attribute -> element + "/@" + attribute).orElse(element));
        return Location.builder()
                .file(file())
                .line(line())
                .column(column())
                .pointer(path)
                .record(activity())
                .build();
    }

    /** {@return place, rule, what was found, what is wrong, and what to do, in one line} */
    @Override
    public String toString() {
        return location() + " " + severity() + " " + rule() + ": " + message()
                + found().map(found -> " Found: " + found + ".").orElse("")
                + (times() > 1 ? " (" + times() + " times)" : "") + " " + cure();
    }

    /** Builds findings. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
