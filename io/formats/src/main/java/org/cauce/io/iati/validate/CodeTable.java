package org.cauce.io.iati.validate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cauce.io.iati.codelist.CodeItem;
import org.cauce.io.iati.codelist.CodeList;
import org.cauce.io.iati.codelist.CodeListRule;
import org.cauce.io.iati.codelist.CodeListRules;
import org.cauce.io.iati.codelist.CodeLists;

/** Which codes may stand where, as a tree of elements that is gone through beside the file. */
final class CodeTable {
    private static final CodeTable NONE = new CodeTable();

    private final Map<String, CodeTable> children = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private CodeTable() {}

    /** A value whose codes are in a list. */
    record Place(
            ValidationRule rule,
            String list,
            Optional<String> attribute,
            Optional<CodeListRule.VocabularyAt> vocabularyAt,
            CodeListRule written,
            ImmutableSet<String> codes) {
        boolean allows(String code) {
            return codes.contains(code);
        }
    }

    /** The table of a version, for those rules that are asked for. */
    static CodeTable of(
            String version, CodeLists lists, UnaryOperator<ValidationRule> adapted, Predicate<ValidationRule> wanted) {
        CodeTable root = new CodeTable();
        for (CodeListRule written : CodeListRules.bundled().of(version)) {
            ValidationRule rule = adapted.apply(RuleCatalogue.bundled().rule(written));
            Optional<CodeList> list = lists.find(written.list(), version);
            if (list.isPresent() && wanted.test(rule)) {
                root.at(written.element()).places.add(place(rule, written, list.orElseThrow()));
            }
        }
        return root;
    }

    private static Place place(ValidationRule rule, CodeListRule written, CodeList list) {
        ImmutableSet<String> codes = list.items().stream().map(CodeItem::code).collect(ImmutableSet.toImmutableSet());
        return new Place(rule, written.list(), written.attribute(), written.vocabularyAt(), written, codes);
    }

    private CodeTable at(String path) {
        CodeTable table = this;
        for (String name : Splitter.on('/').split(path)) {
            table = table.children.computeIfAbsent(name, added -> new CodeTable());
        }
        return table;
    }

    /** What is known of the children of this name. */
    CodeTable child(String name) {
        CodeTable child = children.get(name);
        return child == null ? NONE : child;
    }

    /** What holds in this element. */
    List<Place> places() {
        return places;
    }

    /** What holds in every element. */
    ImmutableList<Place> everywhere() {
        CodeTable any = children.get(CodeListRule.ANY_ELEMENT);
        return any == null ? ImmutableList.of() : ImmutableList.copyOf(any.places);
    }

    /** A table without anything. */
    static CodeTable none() {
        return NONE;
    }
}
