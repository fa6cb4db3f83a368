package org.cauce.examples.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.OpenQuestion;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Target;
import org.cauce.model.initiative.Terms;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Named;
import org.jspecify.annotations.Nullable;

/**
 * Records as facts: flat JSON objects with the same properties whatever the kind of record.
 *
 * <p>Each has {@code id}, {@code kind}, {@code ref} (kind:id, which no other fact has) and, unless it cites nothing,
 * {@code source} (document, section, endnotes; further places in {@code alsoIn}), and, where they apply,
 * {@code subject}, {@code indicator} or {@code stage}, {@code period} (EDTF or SDMX), {@code value} (a number in plain
 * units), {@code unit}, {@code currency} (for money), {@code bound}, {@code interval} (unless exact), {@code printed},
 * {@code provider}, {@code receiver}, {@code country}, {@code grouping}, {@code place} and {@code initiative}. Terms
 * that state one sum of money have its value, provider and {@code period} (how often) as their own. All else that the
 * record says follows under the names of the catalogue's file format. What is absent is omitted.
 *
 * <p>Countries are given as ISO 3166-1 alpha-3, all other records by their id. A property in the singular holds a text
 * if there is one value, an array of texts if there are several.
 */
public final class FactWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** Lists of references: in a fact they bear the name of one. */
    private static final ImmutableMap<String, String> SINGULAR = ImmutableMap.<String, String>builder()
            .put("subjects", "subject")
            .put("providers", "provider")
            .put("receivers", "receiver")
            .put("initiatives", "initiative")
            .put("initiative", "initiative")
            .put("flows", "flow")
            .put("parties", "party")
            .put("actors", "actor")
            .put("authors", "author")
            .put("publishers", "publisher")
            .put("partners", "partner")
            .put("partner", "partner")
            .put("members", "member")
            .put("regions", "region")
            .put("observations", "observation")
            .put("meetings", "meeting")
            .put("groups", "group")
            .put("printed", "printed")
            .put("method", "method")
            .buildOrThrow();

    private static final ImmutableSet<String> AREAS = ImmutableSet.of("countries", "country", "beneficiaries", "place");

    private static final ImmutableSet<String> SPLITS = ImmutableSet.of("recipients", "sectors");

    /** Where the subject of a record stands, the best place first. */
    private static final ImmutableList<String> SUBJECTS = ImmutableList.of(
            "subjects",
            "subject",
            "states",
            "defines",
            "refersTo",
            "about",
            "initiatives",
            "initiative",
            "recipients",
            "countries");

    /** Kinds of things that statements are about: they are no statement about something else. */
    private static final ImmutableSet<Kind> THINGS = ImmutableSet.of(
            Kind.COUNTRY,
            Kind.GROUPING,
            Kind.PLACE,
            Kind.ORGANISATION,
            Kind.AGGREGATE,
            Kind.PERSON,
            Kind.SECTOR,
            Kind.AUDIENCE,
            Kind.INITIATIVE,
            Kind.INDICATOR,
            Kind.SOURCE,
            Kind.ENDNOTE);

    private static final ImmutableSet<Kind> AREA_KINDS = ImmutableSet.of(Kind.COUNTRY, Kind.GROUPING, Kind.PLACE);

    private static final ImmutableMap<Class<?>, String> PARTS = ImmutableMap.of(
            Goal.class, "goal",
            PlannedAction.class, "planned-action",
            Target.class, "target",
            Member.class, "member",
            Referral.class, "referral",
            OpenQuestion.class, "open-question");

    private final References references;
    private final ImmutableMap<Ref, Ref> wholes;

    private FactWriter(Catalogue catalogue) {
        this.references = new References(catalogue);
        this.wholes = wholes(catalogue);
    }

    /**
     * {@return a writer of facts}
     *
     * @param catalogue the catalogue that the records are of
     */
    public static FactWriter of(Catalogue catalogue) {
        return new FactWriter(catalogue);
    }

    private static ImmutableMap<Ref, Ref> wholes(Catalogue catalogue) {
        ImmutableMap.Builder<Ref, Ref> wholes = ImmutableMap.builder();
        for (Statement<Framework> framework : catalogue.frameworks().toList()) {
            framework
                    .says()
                    .parts()
                    .forEach(
                            part -> wholes.put(Kind.FRAMEWORK_PART.ref(part.id()), Kind.FRAMEWORK.ref(framework.id())));
        }
        for (Statement<Recommendation> recommendation :
                catalogue.recommendations().toList()) {
            recommendation
                    .says()
                    .actions()
                    .forEach(action ->
                            wholes.put(Kind.ACTION.ref(action.id()), Kind.RECOMMENDATION.ref(recommendation.id())));
        }
        return wholes.buildOrThrow();
    }

    /**
     * {@return a record as a fact}
     *
     * @param entry the record and its kind
     */
    public ObjectNode fact(CatalogueParts.Entry entry) {
        Statement<?> statement = entry.statement();
        Properties fact = new Properties();
        fact.put("id", statement.id());
        fact.put("kind", entry.kind());
        fact.put("ref", entry.kind().ref(statement.id()));
        Optional.ofNullable(wholes.get(entry.kind().ref(statement.id())))
                .ifPresent(whole -> fact.put(whole.kind().toString(), whole.id()));
        tellSource(statement, fact);
        tell(entry.kind(), statement.says(), fact);
        tellEnvelope(statement, fact);
        return fact.build();
    }

    private static void tellSource(Statement<?> statement, Properties fact) {
        List<Citation> citations = statement.citations();
        if (!citations.isEmpty()) {
            fact.put("source", Places.node(citations.get(0)));
        }
        if (citations.size() > 1) {
            fact.put(
                    "alsoIn",
                    JSON.createArrayNode()
                            .addAll(citations.stream().skip(1).map(Places::node).toList()));
        }
    }

    private void tellEnvelope(Statement<?> statement, Properties fact) {
        statement.note().ifPresent(note -> fact.put("note", note));
        fact.put("attribution", statement.attribution());
        statement.saidBy().ifPresent(speaker -> fact.put("saidBy", References.shortForm(speaker)));
        statement.method().ifPresent(method -> fact.add("method", method));
        statement.decoding().ifPresent(decoding -> fact.put("decoding", plain(JSON.valueToTree(decoding))));
        statement.conflictGroup().ifPresent(group -> fact.put("conflictGroup", group));
        if (!statement.sameAs().isEmpty()) {
            fact.put("sameAs", plain(JSON.valueToTree(statement.sameAs())));
        }
    }

    private void tell(Kind kind, Object says, Properties fact) {
        ObjectNode noun = JSON.valueToTree(says);
        PARTS.entrySet().stream()
                .filter(part -> part.getKey().isInstance(says))
                .forEach(part -> fact.put("type", part.getValue()));
        if (!THINGS.contains(kind)) {
            SUBJECTS.stream().filter(noun::has).findFirst().ifPresent(name -> tellSubject(noun.get(name), fact));
        }
        Quantities.of(says).ifPresent(quantity -> Quantities.tell(quantity, fact));
        noun.properties().forEach(property -> tell(property.getKey(), property.getValue(), says, fact));
    }

    private void tellSubject(JsonNode subjects, Properties fact) {
        fact.add("subject", plain(subjects.isObject() ? split(subjects) : subjects));
        texts(subjects.isObject() ? split(subjects) : subjects)
                .flatMap(text -> references.find(text).stream())
                .filter(subject -> AREA_KINDS.contains(subject.kind()))
                .forEach(subject -> fact.add(subject.kind().toString(), subject.id()));
    }

    private void tell(String name, JsonNode value, Object says, Properties fact) {
        if (says instanceof Named named && name.equals("names")) {
            fact.put("name", named.name());
            named.names().stream()
                    .filter(other -> !other.text().equals(named.name()))
                    .forEach(other -> fact.add("alsoCalled", other.text()));
        } else if (name.equals("amount")) {
            Quantities.tellAmount((ObjectNode) value, references, fact);
        } else if (name.equals("quantity") || (name.equals("count") && value.isObject())) {
            // told already, as value, unit and bound
            return;
        } else if (AREAS.contains(name)) {
            tellAreas(value, fact);
        } else if (name.equals("benefits")) {
            value.forEach(benefit -> tellAreas(benefit.path("countries"), fact));
            tellOnlyBenefit((Terms) says, fact);
            fact.put(name, plain(value));
        } else if (SPLITS.contains(name) && value.isObject()) {
            tellSplit(name, value, fact);
        } else if (value.has("period")) {
            tellTiming(name.equals("when") || name.equals("date") ? "period" : name, (ObjectNode) value, fact);
        } else if (!value.asText().equals("not-stated")) {
            String singular = name.equals("sectors") ? "sector" : SINGULAR.get(name);
            tellPlain(singular, name, plain(value), fact);
        }
    }

    private static void tellPlain(@Nullable String singular, String name, JsonNode value, Properties fact) {
        if (singular != null) {
            fact.add(singular, value);
        } else if (!fact.has(name)) {
            fact.put(name, value);
        }
    }

    /** Who gives the one sum that the terms state, how often and for how long; its number is told as that of a flow. */
    private static void tellOnlyBenefit(Terms terms, Properties fact) {
        Quantities.onlyBenefit(terms).ifPresent(benefit -> {
            benefit.provider().ifPresent(provider -> fact.add("provider", References.shortForm(provider)));
            benefit.every().ifPresent(every -> fact.put("period", every));
            benefit.upTo().ifPresent(upTo -> fact.put("upTo", upTo));
        });
    }

    private void tellAreas(JsonNode areas, Properties fact) {
        texts(areas).forEach(text -> {
            Optional<Ref> area = references.find(text);
            String kind = area.map(ref -> ref.kind().toString()).orElse("country");
            fact.add(kind, area.map(Ref::id).orElse(text));
        });
    }

    private void tellSplit(String name, JsonNode split, Properties fact) {
        if (name.equals("recipients")) {
            tellAreas(split(split), fact);
        } else {
            fact.add("sector", split(split));
        }
        if (split.has("shares")) {
            fact.put(name.equals("recipients") ? "countryShares" : "sectorShares", plain(split.get("shares")));
        }
    }

    /** The parts of a split, whether it is whole, in shares, or unknown among several. */
    private static JsonNode split(JsonNode split) {
        if (split.has("shares")) {
            return JSON.valueToTree(ImmutableList.copyOf(split.get("shares").fieldNames()));
        }
        return split.has("whole") ? split.get("whole") : split.path("among");
    }

    /** The period, and what else is told of it: the words as printed, the part, the relation. */
    private static void tellTiming(String name, ObjectNode timing, Properties fact) {
        fact.put(name, timing.get("period"));
        ObjectNode rest = timing.deepCopy().without("period");
        if (!rest.isEmpty()) {
            fact.put(name + "Detail", rest);
        }
    }

    private JsonNode plain(JsonNode value) {
        return references.plain(value);
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isTextual()
                ? Stream.of(value.asText())
                : ImmutableList.copyOf(value.elements()).stream().map(JsonNode::asText);
    }
}
