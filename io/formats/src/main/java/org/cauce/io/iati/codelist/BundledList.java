package org.cauce.io.iati.codelist;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cauce.model.text.Name;

/** A list that comes with this library, read when first asked for. */
final class BundledList implements CodeLists.Versions {
    private static final ImmutableList<Locale> LANGUAGES =
            ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH);
    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int FRENCH_TITLE = 2;
    private static final int COMPLETENESS = 3;
    private static final int UPDATED = 4;
    private static final int CATEGORIES = 5;
    private static final int LIST_SINCE = 6;
    private static final int LIST_ORIGIN = 7;
    private static final int LIST_URL = 8;

    private static final int CODE = 0;
    private static final int CATEGORY = 4;
    private static final int STATUS = 5;
    private static final int SINCE = 6;
    private static final int UNTIL = 7;
    private static final int ACTIVATED = 8;
    private static final int WITHDRAWN = 9;
    private static final int ITEM_ORIGIN = 10;
    private static final int ITEM_URL = 11;

    private final Table.Row heading;
    private final Supplier<ImmutableList<Table.Row>> rows;
    private final Supplier<CodeList> all;
    private final ImmutableMap<String, Supplier<CodeList>> byVersion;

    private BundledList(Table.Row heading) {
        this.heading = heading;
        this.rows = Suppliers.memoize(() -> Table.rows("lists/" + heading.cell(ID) + ".tsv"));
        this.all = Suppliers.memoize(() -> list(rows.get()));
        this.byVersion = Maps.toMap(
                CodeLists.VERSIONS.tailSet(heading.find(LIST_SINCE).orElse(CodeLists.VERSIONS.first())),
                version -> Suppliers.memoize(() -> list(version)));
    }

    static ImmutableMap<String, CodeLists.Versions> byId() {
        return Table.rows("lists.tsv").stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.cell(ID), BundledList::new));
    }

    @Override
    public CodeList all() {
        return all.get();
    }

    @Override
    public Optional<CodeList> at(String version) {
        return Optional.ofNullable(byVersion.get(version)).map(Supplier::get);
    }

    private CodeList list(String version) {
        ImmutableList<Table.Row> valid =
                rows.get().stream().filter(row -> isIn(version, row)).collect(ImmutableList.toImmutableList());
        return (valid.size() == rows.get().size() ? all() : list(valid)).withVersion(version);
    }

    private static boolean isIn(String version, Table.Row row) {
        return row.cell(SINCE).compareTo(version) <= 0
                && row.find(UNTIL).filter(until -> until.compareTo(version) < 0).isEmpty();
    }

    private CodeList list(ImmutableList<Table.Row> valid) {
        // a code whose name changed has a row for each name, the older first
        Map<String, CodeItem> items = new LinkedHashMap<>();
        valid.forEach(row -> items.put(row.cell(CODE), item(row)));
        CodeList.Builder list = CodeList.builder()
                .id(heading.cell(ID))
                .addName(Name.of(heading.cell(TITLE), Locale.ENGLISH))
                .updated(heading.find(UPDATED).map(LocalDate::parse))
                .isComplete(heading.cell(COMPLETENESS).equals("complete"))
                .categories(heading.find(CATEGORIES))
                .url(heading.find(LIST_URL))
                .origin(origin(heading.cell(LIST_ORIGIN)))
                .items(items.values());
        heading.find(FRENCH_TITLE).ifPresent(title -> list.addName(Name.of(title, Locale.FRENCH)));
        return list.build();
    }

    private CodeItem item(Table.Row row) {
        CodeItem.Builder item = CodeItem.builder()
                .code(row.cell(CODE))
                .category(row.find(CATEGORY))
                .activated(row.find(ACTIVATED).map(LocalDate::parse))
                .withdrawn(row.find(WITHDRAWN).map(LocalDate::parse))
                .origin(origin(row.find(ITEM_ORIGIN).orElse(heading.cell(LIST_ORIGIN))))
                .url(row.find(ITEM_URL));
        int column = CODE;
        for (Locale language : LANGUAGES) {
            row.find(++column).ifPresent(name -> item.addName(Name.of(name, language)));
        }
        if (row.cell(STATUS).equals("withdrawn")) {
            item.status(CodeItem.Status.WITHDRAWN);
        }
        return item.build();
    }

    private static Origin origin(String text) {
        return text.equals("iati") ? Origin.IATI : Origin.CODE_FOR_IATI;
    }
}
