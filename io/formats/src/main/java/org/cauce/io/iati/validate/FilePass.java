package org.cauce.io.iati.validate;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.iati.codelist.CodeListRule;
import org.cauce.io.iati.validate.FindingBuffer.Pending;
import org.cauce.io.internal.iati.rule.Element;
import org.cauce.io.internal.iati.rule.Failure;
import org.cauce.io.internal.iati.rule.RecordTree;
import org.cauce.io.internal.iati.rule.RuleSet;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.internal.xml.XmlFailure;
import org.cauce.io.xml.XmlProblem;
import org.jspecify.annotations.Nullable;

/** One pass through one file: each element goes to the schema, to the code lists, and into the tree of its record. */
final class FilePass implements RuleSet.Listener {
    /** What an element takes in the tree beside its texts. */
    private static final int ELEMENT_BYTES = 300;

    private static final String BLANK = "";

    private static final ImmutableSet<ProblemCode> MALFORMED = ImmutableSet.of(
            XmlProblem.MALFORMED_XML,
            InputProblem.TRUNCATED_FILE,
            InputProblem.EMPTY_FILE,
            InputProblem.INVALID_ENCODING);

    private final String file;
    private final RuleChoice choice;
    private final Tally tally;
    private final FindingBuffer findings;
    private final XmlAttributes attributes = new XmlAttributes();
    private final RecordTree tree = new RecordTree();
    private final List<String> path = new ArrayList<>();
    private final List<String> vocabularies = new ArrayList<>();
    private final Set<String> identifiers = new HashSet<>();
    private final ValidatedFile.Builder about;

    private @Nullable XmlCursor cursor;
    private @Nullable SchemaRun schema;
    private @Nullable VersionRules rules;
    private FileKind kind = FileKind.ACTIVITIES;
    private @Nullable String identifier;
    private @Nullable Pending identifierAt;
    private long records;
    private long withErrors;
    private long recordBytes;
    private boolean inRecord;
    private boolean isDropped;

    FilePass(String file, RuleChoice choice, Tally tally) {
        this.file = file;
        this.choice = choice;
        this.tally = tally;
        this.findings = new FindingBuffer(file, tally);
        this.about = ValidatedFile.builder().name(file);
    }

    /** Goes through the file and tells what it finds; closes the bytes. */
    void run(InputStream in) throws IOException {
        try (XmlCursor opened = XmlCursor.open(in, file, choice.limits())) {
            cursor = opened;
            if (opened.toChild(true)) {
                root(opened);
                opened.toChild(false);
            }
        } catch (XmlFailure failure) {
            endRecord();
            tell(failure.problem());
        }
        findings.flush(Optional.empty());
        tally.endFile(about.records(records).recordsWithErrors(withErrors));
    }

    private void tell(Problem problem) {
        boolean isMalformed = MALFORMED.contains(problem.code());
        ValidationRule rule = choice.rule(isMalformed ? RuleCatalogue.MALFORMED : RuleCatalogue.REFUSED);
        findings.add(new Pending(rule, (int) problem.location().line().orElse(0), (int)
                        problem.location().column().orElse(0))
                .found(Optional.of(problem.description())));
    }

    private void root(XmlCursor xml) throws IOException {
        attributes.read(xml);
        Optional<FileKind> found =
                FileKind.find(xml.name()).filter(known -> xml.namespace().isEmpty());
        String version = attributes.find("version");
        about.kind(found).version(Optional.ofNullable(version));
        if (found.isEmpty()) {
            atRoot(xml, RuleCatalogue.NOT_IATI, Optional.of(xml.xmlName().toString()));
            xml.skip();
        } else if (version == null || !RuleCatalogue.VERSIONS.contains(version)) {
            atRoot(xml, RuleCatalogue.UNSUPPORTED, Optional.ofNullable(version));
            xml.skip();
        } else {
            kind = found.orElseThrow();
            rules = choice.rules(kind, version);
            openSchema(xml, version);
            element(xml, null, rules.codes().child(kind.root()));
            endSchema();
        }
    }

    private void atRoot(XmlCursor xml, String rule, Optional<String> found) {
        add(
                rule,
                new Pending(choice.rule(rule), xml.line(), xml.column())
                        .at(xml.name(), Optional.empty())
                        .found(found));
    }

    private void add(String rule, Pending finding) {
        if (choice.wants(rule)) {
            findings.add(finding);
        }
    }

    private void openSchema(XmlCursor xml, String version) {
        if (choice.schemas().isPresent() && choice.wants(RuleCatalogue.SCHEMA)) {
            choice.schemas()
                    .flatMap(folder -> folder.find(version, kind.root()))
                    .ifPresentOrElse(
                            found -> schema = new SchemaRun(found, this::refused),
                            () -> atRoot(xml, RuleCatalogue.NO_SCHEMA, Optional.of(version)));
        }
        if (schema != null) {
            schema.startDocument();
        }
    }

    private void endSchema() {
        if (schema != null) {
            schema.endDocument();
        }
    }

    /** Goes through an element at whose start the reader is. */
    private void element(XmlCursor xml, @Nullable Element parent, CodeTable codes) throws IOException {
        String name = xml.name();
        String namespace = xml.namespace();
        path.add(name);
        if (path.size() > 1) {
            attributes.read(xml);
        }
        boolean isRecord = path.size() == 2 && name.equals(kind.record()) && namespace.isEmpty();
        if (isRecord) {
            beginRecord();
        }
        if (schema != null) {
            schema.start(xml, attributes);
        }
        if (namespace.isEmpty()) {
            checkCodes(codes);
        }
        vocabularies.add(vocabulary());
        Element element = inRecord && !isDropped ? begin(xml, parent, namespace) : null;
        boolean isLeaf = true;
        while (xml.toChild(isLeaf)) {
            isLeaf = false;
            element(xml, element, xml.namespace().isEmpty() ? child(codes, xml.name()) : CodeTable.none());
        }
        String text = xml.text();
        if (schema != null) {
            schema.end(namespace, name, text);
        }
        if (namespace.isEmpty()) {
            checkText(codes, text == null ? BLANK : text);
        }
        end(name, text, element);
        if (isRecord) {
            endRecord(element);
        }
        path.remove(path.size() - 1);
        vocabularies.remove(vocabularies.size() - 1);
    }

    private CodeTable child(CodeTable codes, String name) {
        boolean isRecord = path.size() == 1 && name.equals(kind.record());
        return isRecord && rules != null ? rules.codes().child(name) : codes.child(name);
    }

    private String vocabulary() {
        String vocabulary = attributes.find("vocabulary");
        return vocabulary == null ? BLANK : vocabulary;
    }

    private Element begin(XmlCursor xml, @Nullable Element parent, String namespace) {
        VersionRules known = Objects.requireNonNull(rules);
        Element element = tree.begin(namespace.isEmpty() ? known.names().find(xml.name()) : 0, xml.name(), parent);
        element.place(xml.line(), xml.column());
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.name(i);
            int number = known.names().find(name);
            if (number != 0) {
                String value = attributes.getValue(i);
                element.addAttribute(number, name, value);
                recordBytes += 2L * value.length() + 40;
            }
        }
        return element;
    }

    private void end(String name, @Nullable String text, @Nullable Element element) {
        if (inRecord && path.size() == 3 && name.equals(kind.identifier()) && identifier == null) {
            identifier = text == null ? BLANK : text;
            identifierAt = here(choice.rule(RuleCatalogue.DUPLICATE), Optional.empty());
        }
        if (element != null && text != null) {
            element.text(text);
            recordBytes += 2L * text.length() + 40;
        }
        recordBytes += ELEMENT_BYTES;
        if (inRecord && !isDropped && recordBytes > choice.recordBytes()) {
            isDropped = true;
            add(RuleCatalogue.TOO_LARGE, here(choice.rule(RuleCatalogue.TOO_LARGE), Optional.empty()));
        }
        if (isDropped && findings.isFull()) {
            findings.flush(told());
        }
    }

    private void beginRecord() {
        findings.flush(Optional.empty());
        tally.takeError();
        tree.clear();
        inRecord = true;
        isDropped = false;
        recordBytes = 0;
        identifier = null;
        identifierAt = null;
        records++;
    }

    private void endRecord(@Nullable Element record) {
        if (record != null && !isDropped && rules != null) {
            rules.rules().check(record, choice.now(), this);
        }
        String id = identifier == null ? BLANK : identifier;
        if (!identifiers.add(id) && choice.wants(RuleCatalogue.DUPLICATE)) {
            findings.add(
                    (identifierAt == null ? here(choice.rule(RuleCatalogue.DUPLICATE), Optional.empty()) : identifierAt)
                            .found(Optional.of(id)));
        }
        endRecord();
    }

    /** Tells what was found in a record that ends, or breaks off. */
    private void endRecord() {
        findings.flush(told());
        if (inRecord && tally.takeError()) {
            withErrors++;
        }
        inRecord = false;
    }

    private Optional<String> told() {
        return Optional.ofNullable(identifier).map(String::strip).filter(id -> !id.isEmpty());
    }

    private void checkCodes(CodeTable codes) {
        for (CodeTable.Place place : codes.places()) {
            if (place.attribute().isPresent()) {
                checkCode(place, attributes.find(place.attribute().orElseThrow()));
            }
        }
        if (rules != null) {
            for (CodeTable.Place place : rules.everywhere()) {
                checkCode(place, attributes.find(place.attribute().orElse(BLANK)));
            }
        }
    }

    private void checkText(CodeTable codes, String text) {
        for (CodeTable.Place place : codes.places()) {
            if (place.attribute().isEmpty()) {
                checkCode(place, text);
            }
        }
    }

    private void checkCode(CodeTable.Place place, @Nullable String code) {
        if (code == null || place.allows(code) || !applies(place)) {
            return;
        }
        ValidationRule rule = place.rule();
        Pending finding = here(rule, place.attribute()).found(Optional.of(code));
        if (!rule.id().equals(RuleCatalogue.OPEN_LIST)) {
            findings.add(finding);
        } else if (!findings.repeats(place.list() + " " + code)) {
            findings.addFirst(place.list() + " " + code, finding);
        }
    }

    private boolean applies(CodeTable.Place place) {
        if (place.vocabularyAt().isEmpty()) {
            return true;
        }
        boolean isOuter = place.vocabularyAt().orElseThrow() == CodeListRule.VocabularyAt.PARENT;
        String outer = vocabularies.isEmpty() ? BLANK : vocabularies.get(vocabularies.size() - 1);
        return place.written().appliesUnder(isOuter ? outer : vocabulary());
    }

    private Pending here(ValidationRule rule, Optional<String> attribute) {
        XmlCursor xml = Objects.requireNonNull(cursor);
        return new Pending(rule, xml.line(), xml.column()).at(pathText(), attribute);
    }

    private String pathText() {
        return String.join("/", path.size() > 1 ? path.subList(1, path.size()) : path);
    }

    private void refused(String said) {
        SchemaWords.of(said).ifPresent(words -> {
            if (!findings.repeats(said)) {
                findings.addFirst(
                        said,
                        here(choice.rule(RuleCatalogue.SCHEMA), Optional.empty())
                                .found(words.found())
                                .words(words.message(), words.cure()));
            }
        });
    }

    @Override
    public void tooManyGroups(Element element) {
        ValidationRule rule = choice.rule(RuleCatalogue.TOO_MANY_GROUPS);
        if (choice.wants(rule.id()) && !findings.repeats(rule.id())) {
            findings.addFirst(
                    rule.id(),
                    new Pending(rule, element.line(), element.column()).at(element.path(), Optional.empty()));
        }
    }

    @Override
    public void broken(int number, Failure failure) {
        Element at = failure.at();
        findings.add(new Pending(choice.rule(number), at.line(), at.column())
                .at(at.path(), failure.attribute())
                .found(failure.found())
                .times(failure.times()));
    }
}
