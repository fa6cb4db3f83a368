package org.cauce.io.iati.codelist;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The codes of the standard 1.0x in those of 2.0x: the transaction type {@code C} is {@code 2}.
 *
 * <p>Letter case and blanks around and within a code do not count, since files of that time differ. Keep the code as
 * published beside the translated one.
 */
public final class LegacyCodes {
    private static final String ANY = "*";
    private static final int LIST = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final Supplier<LegacyCodes> BUNDLED = Suppliers.memoize(LegacyCodes::new);

    private final ImmutableTable<String, String, String> codes;

    private LegacyCodes() {
        codes = Table.rows("legacy.tsv").stream()
                .collect(ImmutableTable.toImmutableTable(
                        row -> row.cell(LIST), row -> key(row.cell(FROM)), row -> row.cell(TO)));
    }

    /** {@return the translations that come with this library} */
    public static LegacyCodes bundled() {
        return BUNDLED.get();
    }

    /** {@return the lists whose codes are translated, by what they are called in 2.0x} */
    public ImmutableSet<String> lists() {
        return codes.rowKeySet();
    }

    /**
     * {@return the code of 2.0x; empty if there is none, or the code is not known}
     *
     * <p>A code that is already one of 2.0x stays as it is: files changed their codes before their version.
     *
     * @param list the {@linkplain CodeList#id() list}, by what it is called in 2.0x
     * @param published the code as it stands in the file
     */
    public Optional<String> translate(String list, String published) {
        ImmutableMap<String, String> known = codes.row(list);
        String code = published.strip();
        if (known.containsKey(ANY) && !code.isEmpty()) {
            return Optional.of(code);
        }
        return Optional.ofNullable(known.get(key(published)))
                .filter(to -> !to.isEmpty())
                .or(() -> Optional.of(code).filter(already -> !already.isEmpty() && known.containsValue(already)));
    }

    private static String key(String code) {
        return CharMatcher.whitespace().removeFrom(code).toUpperCase(Locale.ROOT);
    }
}
