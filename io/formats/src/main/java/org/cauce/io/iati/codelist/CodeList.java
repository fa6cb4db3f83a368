package org.cauce.io.iati.codelist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/**
 * A code list, such as {@code TransactionType}.
 *
 * <p>A complete list has all the codes there are; beside an incomplete one, others may be right, too. Codes are
 * compared exactly, letter case and all.
 */
@Value.Immutable
public abstract class CodeList implements WithCodeList, Named {
    CodeList() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the standard calls it, such as {@code SectorCategory}} */
    public abstract String id();

    /** {@return its titles, such as "DAC 3 Digit Sector"; at least one} */
    @Override
    public abstract ImmutableList<Name> names();

    /**
     * {@return the version of the standard in which it stands so, such as {@code 2.01}; empty if it holds the codes of
     * all versions}
     */
    public abstract Optional<String> version();

    /** {@return the day of its latest change, as published; empty if not published} */
    public abstract Optional<LocalDate> updated();

    /** {@return whether it has all the codes there are} */
    public abstract boolean isComplete();

    /** {@return the list that groups its codes; empty if none does} */
    public abstract Optional<String> categories();

    /** {@return the page of the publisher from whom it is taken; empty if it is of IATI itself} */
    public abstract Optional<String> url();

    /** {@return who publishes it} */
    @Value.Default
    public Origin origin() {
        return Origin.IATI;
    }

    /** {@return its items, in the order published; each code once} */
    public abstract ImmutableList<CodeItem> items();

    @Value.Lazy
    ImmutableMap<String, CodeItem> byCode() {
        return Maps.uniqueIndex(items(), CodeItem::code);
    }

    /**
     * {@return the item of this code, withdrawn or not; empty if there is none}
     *
     * @param code the code, exactly
     */
    public Optional<CodeItem> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * {@return whether there is such a code, withdrawn or not}
     *
     * @param code the code, exactly
     */
    public boolean contains(String code) {
        return byCode().containsKey(code);
    }

    /** {@return the items that were not withdrawn} */
    public Stream<CodeItem> active() {
        return items().stream().filter(item -> !item.isWithdrawn());
    }

    /**
     * {@return this list brought up to date}
     *
     * <p>Codes that both have are taken from the newer; names in languages that it does not give are kept. Codes that
     * it does not have stay, since data of the past use them.
     *
     * @param newer a newer form of the same list
     * @throws IllegalArgumentException if it is another list
     */
    public CodeList updatedBy(CodeList newer) {
        if (!newer.id().equals(id())) {
            throw new IllegalArgumentException("List " + id() + " cannot be updated by list " + newer.id()
                    + ": expected another form of the same list");
        }
        Map<String, CodeItem> merged = new LinkedHashMap<>(byCode());
        newer.items().forEach(item -> merged.merge(item.code(), item, CodeItem::updatedBy));
        return withItems(merged.values())
                .withIsComplete(newer.isComplete())
                .withUpdated(newer.updated().or(this::updated))
                .withCategories(newer.categories().or(this::categories))
                .withUrl(newer.url().or(this::url))
                .withOrigin(newer.origin());
    }

    @Value.Check
    void check() {
        if (id().isBlank() || names().isEmpty()) {
            throw new IllegalArgumentException("Code list '" + id() + "': expected an id and at least one title");
        }
        Set<String> codes = new HashSet<>();
        items().forEach(item -> {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException(
                        "Code list " + id() + " has code '" + item.code() + "' twice: expected each code once");
            }
        });
    }

    /** {@return the id and the number of codes} */
    @Override
    public String toString() {
        return id() + " (" + items().size() + " codes)";
    }

    /** Builds lists; {@code id}, {@code names} and {@code isComplete} must be set. */
    public static final class Builder extends ImmutableCodeList.Builder {
        Builder() {}
    }
}
