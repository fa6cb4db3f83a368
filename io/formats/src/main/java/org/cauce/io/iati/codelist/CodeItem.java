package org.cauce.io.iati.codelist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/**
 * A code of a list, with its names.
 *
 * <p>A withdrawn code is not to be used for what is new; for what is past it stays right.
 */
@Value.Immutable
public abstract class CodeItem implements WithCodeItem, Named {
    /** Whether a code may be used. */
    public enum Status {
        /** It may. */
        ACTIVE,
        /** It was withdrawn: known, but not for new data. */
        WITHDRAWN
    }

    CodeItem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the code, exactly as published} */
    public abstract String code();

    /** {@return its names in the languages in which they are published; empty for a few codes that are names} */
    @Override
    public abstract ImmutableList<Name> names();

    /** {@return its name in this language, or else in English, or else its first, or else the code itself} */
    @Override
    public String name(Locale language) {
        return names().isEmpty() ? code() : Named.super.name(language);
    }

    /** {@return the code of its group, in the list that {@link CodeList#categories()} names; empty if it has none} */
    public abstract Optional<String> category();

    /** {@return whether it may be used} */
    @Value.Default
    public Status status() {
        return Status.ACTIVE;
    }

    /** {@return the day from which it may be used; empty if not published} */
    public abstract Optional<LocalDate> activated();

    /** {@return the day on which it was withdrawn; empty if it was not, or the day is not published} */
    public abstract Optional<LocalDate> withdrawn();

    /** {@return a page about it; empty if none is published} */
    public abstract Optional<String> url();

    /** {@return who publishes it} */
    @Value.Default
    public Origin origin() {
        return Origin.IATI;
    }

    /** {@return whether it was withdrawn} */
    public boolean isWithdrawn() {
        return status() == Status.WITHDRAWN;
    }

    /** The same code as a newer list has it; names in languages that the newer does not give are kept. */
    CodeItem updatedBy(CodeItem newer) {
        ImmutableList.Builder<Name> names = ImmutableList.<Name>builder().addAll(newer.names());
        names().stream()
                .filter(old ->
                        newer.names().stream().noneMatch(name -> name.language().equals(old.language())))
                .forEach(names::add);
        return newer.withNames(names.build())
                .withCategory(newer.category().or(this::category))
                .withActivated(newer.activated().or(this::activated))
                .withWithdrawn(newer.withdrawn().or(this::withdrawn))
                .withUrl(newer.url().or(this::url));
    }

    @Value.Check
    void check() {
        if (code().isBlank()) {
            throw new IllegalArgumentException("A code is blank: expected text");
        }
    }

    /** Builds items; {@code code} must be set. */
    public static final class Builder extends ImmutableCodeItem.Builder {
        Builder() {}
    }
}
