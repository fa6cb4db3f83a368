package org.cauce.io.iati.codelist;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Which values of the standard take their codes from which list, as IATI publishes it for each version. */
public final class CodeListRules {
    private static final int ELEMENT = 0;
    private static final int ATTRIBUTE = 1;
    private static final int LIST = 2;
    private static final int COMPLETENESS = 3;
    private static final int VOCABULARY_AT = 4;
    private static final int VOCABULARY = 5;
    private static final int ABSENT = 6;
    private static final int SINCE = 7;
    private static final int UNTIL = 8;
    private static final Supplier<CodeListRules> BUNDLED = Suppliers.memoize(() -> new CodeListRules(
            Table.rows("rules.tsv").stream().map(CodeListRules::rule).toList()));

    private final ImmutableList<CodeListRule> all;
    private final ImmutableMap<String, ImmutableListMultimap<String, CodeListRule>> byVersion;

    private CodeListRules(Collection<CodeListRule> rules) {
        all = ImmutableList.copyOf(rules);
        byVersion = Maps.toMap(
                CodeLists.VERSIONS,
                version -> rules.stream()
                        .filter(rule -> rule.versions().contains(version))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(CodeListRule::element, rule -> rule)));
    }

    /** {@return the rules that come with this library} */
    public static CodeListRules bundled() {
        return BUNDLED.get();
    }

    /** {@return the rules of all versions} */
    public ImmutableList<CodeListRule> all() {
        return all;
    }

    /**
     * {@return the rules of a version of the standard}
     *
     * @param version one of {@link CodeLists#VERSIONS}
     * @throws IllegalArgumentException if the version is none of these
     */
    public ImmutableList<CodeListRule> of(String version) {
        return at(version).values().asList();
    }

    /**
     * {@return the rules for the attributes and the text of an element; those for {@link CodeListRule#ANY_ELEMENT} are
     * not among them}
     *
     * @param version one of {@link CodeLists#VERSIONS}
     * @param element its path, such as {@code iati-activity/sector}
     * @throws IllegalArgumentException if the version is not known
     */
    public ImmutableList<CodeListRule> of(String version, String element) {
        return at(version).get(element);
    }

    /**
     * {@return the rule for the code of an element, in its attribute {@code code}, under a vocabulary; empty if any
     * code is allowed there}
     *
     * @param version one of {@link CodeLists#VERSIONS}
     * @param element its path, such as {@code iati-activity/sector}
     * @param vocabulary the vocabulary; blank if none is given
     * @throws IllegalArgumentException if the version is not known
     */
    public Optional<CodeListRule> ofCode(String version, String element, String vocabulary) {
        return of(version, element).stream()
                .filter(rule -> rule.attribute().filter("code"::equals).isPresent())
                .filter(rule -> rule.appliesUnder(vocabulary))
                .findFirst();
    }

    private ImmutableListMultimap<String, CodeListRule> at(String version) {
        CodeLists.requireKnown(version);
        return byVersion.getOrDefault(version, ImmutableListMultimap.of());
    }

    private static CodeListRule rule(Table.Row row) {
        return CodeListRule.builder()
                .element(row.cell(ELEMENT))
                .attribute(row.find(ATTRIBUTE))
                .list(row.cell(LIST))
                .isComplete(row.cell(COMPLETENESS).equals("complete"))
                .vocabularyAt(row.find(VOCABULARY_AT)
                        .map(place -> place.startsWith("..")
                                ? CodeListRule.VocabularyAt.PARENT
                                : CodeListRule.VocabularyAt.ELEMENT))
                .vocabularies(row.find(VOCABULARY).map(ImmutableSet::of).orElseGet(ImmutableSet::of))
                .isDefault(row.cell(ABSENT).equals("default"))
                .versions(CodeLists.VERSIONS.subSet(
                        row.find(SINCE).orElse(CodeLists.VERSIONS.first()),
                        true,
                        row.find(UNTIL).orElse(CodeLists.VERSIONS.last()),
                        true))
                .build();
    }
}
