package org.cauce.io.iati.codelist;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cauce.io.internal.text.Nearest;
import org.cauce.io.internal.text.Shown;

/**
 * All code lists, by what the standard calls them.
 *
 * <p>Those that come with this library are read one by one when first asked for. Codes of 1.0x are first
 * {@linkplain LegacyCodes translated}.
 *
 * <pre>{@code
 * CodeLists lists = CodeLists.bundled();
 * lists.of("TransactionType", "2.01").contains("11");         // false: it came with 2.02
 * lists.of("Sector").find("11110").orElseThrow().name();      // Education policy and administrative management
 * }</pre>
 */
public final class CodeLists {
    /** The versions of the standard whose lists are known. */
    public static final ImmutableSortedSet<String> VERSIONS = ImmutableSortedSet.of("2.01", "2.02", "2.03");

    private static final int LONGEST_HINT = 120;
    private static final CodeLists BUNDLED = new CodeLists(BundledList.byId());

    private final ImmutableMap<String, Versions> lists;

    private CodeLists(Map<String, Versions> lists) {
        this.lists = ImmutableMap.copyOf(lists);
    }

    /** {@return the lists that come with this library} */
    public static CodeLists bundled() {
        return BUNDLED;
    }

    /** {@return what the lists are called} */
    public ImmutableSet<String> ids() {
        return lists.keySet();
    }

    /**
     * {@return the list that is called so, with the codes of all versions; empty if there is none}
     *
     * @param id what the standard calls it
     */
    public Optional<CodeList> find(String id) {
        return Optional.ofNullable(lists.get(id)).map(Versions::all);
    }

    /**
     * {@return the list that is called so, as it is in a version of the standard; empty if there is none}
     *
     * @param id what the standard calls it
     * @param version one of {@link #VERSIONS}
     * @throws IllegalArgumentException if the version is none of these
     */
    public Optional<CodeList> find(String id, String version) {
        requireKnown(version);
        return Optional.ofNullable(lists.get(id)).flatMap(list -> list.at(version));
    }

    /**
     * {@return the list that is called so, with the codes of all versions}
     *
     * @param id what the standard calls it
     * @throws IllegalArgumentException if there is none
     */
    public CodeList of(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * {@return the list that is called so, as it is in a version of the standard}
     *
     * @param id what the standard calls it
     * @param version one of {@link #VERSIONS}
     * @throws IllegalArgumentException if there is none in that version, or the version is not known
     */
    public CodeList of(String id, String version) {
        return find(id, version)
                .orElseThrow(() -> lists.containsKey(id)
                        ? new IllegalArgumentException(
                                "Code list " + id + " is not part of version " + version + ": ask find instead")
                        : unknown(id));
    }

    /**
     * {@return these lists and another, which takes the place of the one that is called so, in all versions}
     *
     * @param list the list
     */
    public CodeLists with(CodeList list) {
        Map<String, Versions> changed = new LinkedHashMap<>(lists);
        changed.put(list.id(), new Derived(() -> list, version -> Optional.of(list.withVersion(version))));
        return new CodeLists(changed);
    }

    /**
     * {@return these lists, the one that is called so {@linkplain CodeList#updatedBy updated} by a newer form of it}
     *
     * <p>Of a list that differs between versions of the standard, each version is updated by itself.
     *
     * @param newer the newer form, or a list that was not there
     */
    public CodeLists updatedBy(CodeList newer) {
        Versions old = lists.get(newer.id());
        if (old == null) {
            return with(newer);
        }
        Map<String, Versions> changed = new LinkedHashMap<>(lists);
        changed.put(
                newer.id(),
                new Derived(
                        () -> old.all().updatedBy(newer),
                        version -> old.at(version).map(list -> list.updatedBy(newer))));
        return new CodeLists(changed);
    }

    /**
     * {@return these lists, one of them updated by a file, in XML or JSON as IATI publishes them}
     *
     * @param path the file
     * @throws org.cauce.io.MalformedInputException if there is an error in it; {@link CodeListReader} gives a result
     *     instead
     * @throws UncheckedIOException if it cannot be read
     */
    public CodeLists updatedBy(Path path) {
        return updatedBy(CodeListReader.create().read(path).orThrow());
    }

    private IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("There is no code list '" + Shown.cut(id, LONGEST_HINT) + "': "
                + Nearest.to(id, ids())
                        .map(near -> "is " + near + " meant?")
                        .orElse("expected one of " + Shown.list(ids(), LONGEST_HINT)));
    }

    static void requireKnown(String version) {
        if (!VERSIONS.contains(version)) {
            throw new IllegalArgumentException("The code lists of version '" + Shown.cut(version, LONGEST_HINT)
                    + "' are not known: expected one of " + String.join(", ", VERSIONS)
                    + "; codes of 1.0x are first translated by LegacyCodes");
        }
    }

    /** A list in all versions of the standard. */
    interface Versions {
        CodeList all();

        Optional<CodeList> at(String version);
    }

    /** Lists made of others, each when first asked for. */
    private static final class Derived implements Versions {
        private final Supplier<CodeList> all;
        private final ImmutableMap<String, Supplier<Optional<CodeList>>> byVersion;

        Derived(Supplier<CodeList> all, Function<String, Optional<CodeList>> byVersion) {
            this.all = Suppliers.memoize(all::get);
            this.byVersion = Maps.toMap(VERSIONS, version -> Suppliers.memoize(() -> byVersion.apply(version)));
        }

        @Override
        public CodeList all() {
            return all.get();
        }

        @Override
        public Optional<CodeList> at(String version) {
            return Optional.ofNullable(byVersion.get(version)).flatMap(Supplier::get);
        }
    }
}
