package org.cauce.io.iati.codelist;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.log.ReadingLog;
import org.cauce.io.internal.text.Shown;
import org.cauce.model.text.Name;

/** A code list while it is read, in either form. */
final class CodeListDraft {
    private static final String ITEMS = "codelist-items";
    private static final int LONGEST_DATE = 40;

    private final ReadingLog log;
    private final Map<String, CodeItem> items = new LinkedHashMap<>();
    private final Map<Locale, String> titles = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private Optional<LocalDate> updated = Optional.empty();

    CodeListDraft(ReadingLog log) {
        this.log = log;
    }

    /** Takes an attribute of the list: name, complete, category-codelist, url. */
    void attribute(String name, String value) {
        attributes.put(name, clean(value));
    }

    void title(Locale language, String text) {
        put(titles, language, text);
    }

    void updated(String text, Location at) {
        updated = date(text, at).or(() -> updated);
    }

    /** Takes an item, unless something is wrong with it. */
    void item(Item item) {
        log.see(ITEMS, item.at());
        String code = item.value("code");
        if (code.isEmpty()) {
            log.refuse(ITEMS);
            log.tell(Problem.builder()
                    .code(InputProblem.MISSING_PROPERTY)
                    .location(item.at())
                    .expected("code")
                    .build());
            return;
        }
        if (items.containsKey(code)) {
            log.refuse(ITEMS);
            log.tell(Problem.builder()
                    .code(CodeListProblem.REPEATED_CODE)
                    .location(item.at().withRecord(code))
                    .found(code)
                    .build());
            return;
        }
        Optional<CodeItem> made = make(code, item);
        made.ifPresentOrElse(one -> items.put(code, one), () -> log.refuse(ITEMS));
    }

    private Optional<CodeItem> make(String code, Item item) {
        Optional<CodeItem.Status> status = status(item);
        Optional<LocalDate> activated = date(item.value("activation-date"), item.at());
        Optional<LocalDate> withdrawn = date(item.value("withdrawal-date"), item.at());
        boolean isDated = activated.isPresent() != item.value("activation-date").isEmpty()
                && withdrawn.isPresent() != item.value("withdrawal-date").isEmpty();
        return status.filter(known -> isDated)
                .map(known -> CodeItem.builder()
                        .code(code)
                        .names(names(item.names()))
                        .category(item.find("category"))
                        .status(known)
                        .activated(activated)
                        .withdrawn(withdrawn)
                        .url(item.find("url"))
                        .origin(Origin.FILE)
                        .build());
    }

    private Optional<CodeItem.Status> status(Item item) {
        String text = item.value("status");
        return switch (text) {
            case "", "active" -> Optional.of(CodeItem.Status.ACTIVE);
            case "withdrawn" -> Optional.of(CodeItem.Status.WITHDRAWN);
            default -> {
                log.tell(Problem.builder()
                        .code(InputProblem.UNKNOWN_VALUE)
                        .location(item.at())
                        .found(text)
                        .expected("active or withdrawn")
                        .build());
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> date(String text, Location at) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            log.tell(Problem.builder()
                    .code(InputProblem.INVALID_VALUE)
                    .location(at)
                    .reason("expected a date such as 2024-06-15, found \"" + Shown.cut(text, LONGEST_DATE)
                            + "\"; correct it, or leave it out")
                    .build());
            return Optional.empty();
        }
    }

    /** Tells what is missing of the list as a whole. */
    void finish() {
        if (!log.hasErrors() && Strings.isNullOrEmpty(attributes.get("name"))) {
            log.tell(Problem.of(CodeListProblem.NOT_A_CODE_LIST, Location.of(log.file())));
        }
    }

    CodeList list() {
        String id = attributes.getOrDefault("name", "");
        return CodeList.builder()
                .id(id)
                .names(titles.isEmpty() ? ImmutableList.of(Name.of(id, Locale.ENGLISH)) : names(titles))
                .updated(updated)
                .isComplete(attributes.getOrDefault("complete", "").equals("1"))
                .categories(find(attributes, "category-codelist"))
                .url(find(attributes, "url"))
                .origin(Origin.FILE)
                .items(items.values())
                .build();
    }

    private static ImmutableList<Name> names(Map<Locale, String> texts) {
        return texts.entrySet().stream()
                .map(text -> Name.of(text.getValue(), text.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> find(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty());
    }

    private static void put(Map<Locale, String> texts, Locale language, String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            texts.putIfAbsent(language, clean);
        }
    }

    private static String clean(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    /** An item while it is read. */
    record Item(Location at, Map<String, String> values, Map<Locale, String> names) {
        Item(Location at) {
            this(at, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void value(String name, String text) {
            values.put(name, clean(text));
        }

        void name(Locale language, String text) {
            put(names, language, text);
        }

        String value(String name) {
            return values.getOrDefault(name, "");
        }

        Optional<String> find(String name) {
            return CodeListDraft.find(values, name);
        }
    }
}
