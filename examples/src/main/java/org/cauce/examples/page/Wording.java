package org.cauce.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Citation;
import org.cauce.model.source.EndnoteBasis;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/** Says in words what a number is. */
public final class Wording {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Numbers numbers;

    Wording(Catalogue catalogue, Texts texts, Numbers numbers) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.numbers = numbers;
    }

    /**
     * {@return what an observation is: indicator, sector, subject, period}
     *
     * @param says the observation
     */
    public String what(Observation says) {
        String sector =
                says.sector().map(code -> " (" + sectorName(code.value()) + ")").orElse("");
        String partner = says.partner().map(ref -> " – " + name(ref)).orElse("");
        String subjects = says.subjects().stream().map(this::name).collect(Collectors.joining(", "));
        String when = texts.time(says.when());
        return name(says.indicator()) + sector + ": " + subjects + partner + (when.isEmpty() ? "" : ", " + when);
    }

    /**
     * {@return what a flow is: initiative, from whom to whom, period}
     *
     * @param says the flow
     */
    public String what(FundingFlow says) {
        String from = says.providers().stream().map(this::name).collect(Collectors.joining(", "));
        String to = says.recipients().map(this::recipients).orElse("");
        String initiative =
                says.initiative().map(this::name).map(name -> name + ": ").orElse("");
        String when = says.when()
                .map(texts::time)
                .filter(text -> !text.isEmpty())
                .map(text -> ", " + text)
                .orElse("");
        String ways = from.isEmpty() ? to : to.isEmpty() ? from : texts.plain("flow.from-to", from, to);
        return initiative + ways + when;
    }

    /**
     * {@return the recipients, in words}
     *
     * @param split the recipients
     */
    public String recipients(Split<Ref> split) {
        return split.parts().stream().map(this::name).collect(Collectors.joining(", "));
    }

    String kind(Statement<Observation> statement) {
        Observation says = statement.says();
        List<String> parts = new ArrayList<>();
        Indicator indicator = catalogue.get(says.indicator(), Indicator.class).says();
        says.quantity().map(Quantity::unit).map(numbers::unitName).ifPresent(parts::add);
        indicator.scope().map(scope -> texts.plain("kind.scope", scope)).ifPresent(parts::add);
        says.base().map(base -> texts.plain("kind.base", base)).ifPresent(parts::add);
        if (says.nature() != Nature.ACTUAL) {
            parts.add(texts.text("nature." + says.nature()));
        }
        says.quantity().flatMap(this::bound).ifPresent(parts::add);
        parts.add(basis(statement));
        return join(parts);
    }

    /**
     * {@return the qualifications of a flow: stage, basis, conditions, bound}
     *
     * @param statement the flow
     */
    public String kindOfFlow(Statement<FundingFlow> statement) {
        FundingFlow says = statement.says();
        List<String> parts = new ArrayList<>();
        parts.add(stage(says));
        if (says.basis() == Basis.GROSS) {
            parts.add(texts.text("kind.gross"));
            says.when().flatMap(Timing::remark).ifPresent(parts::add);
        }
        says.conditions().forEach(condition -> parts.add(texts.word("condition", condition)));
        says.per().forEach(per -> parts.add(texts.plain("kind.per", per)));
        if (says.recipients().filter(split -> !split.isKnown()).isPresent()) {
            parts.add(texts.text("kind.among"));
        }
        says.quantity().flatMap(this::bound).ifPresent(parts::add);
        statement.saidBy().map(by -> texts.plain("kind.said-by", name(by))).ifPresent(parts::add);
        parts.add(basis(statement));
        return join(parts);
    }

    /**
     * {@return the stage of a flow, with its basis where that is stated}
     *
     * @param says the flow
     */
    public String stage(FundingFlow says) {
        String stage = texts.text("stage." + says.stage());
        return says.basis() == Basis.NOT_STATED ? stage : stage + ", " + texts.word("basis", says.basis());
    }

    /** Returns how the citation belongs to the statement, where that is not plain. */
    String basis(Statement<?> statement) {
        List<String> parts = new ArrayList<>();
        statement.method().ifPresent(parts::add);
        statement
                .citation()
                .flatMap(Citation::endnoteBasis)
                .filter(basis -> basis == EndnoteBasis.SAME_PARAGRAPH || basis == EndnoteBasis.RELATED_PASSAGE)
                .map(basis -> texts.text("kind.endnote." + basis))
                .ifPresent(parts::add);
        return join(parts);
    }

    /**
     * {@return the short name of a record if the texts have one, else its name in the catalogue}
     *
     * @param ref the record
     */
    public String name(Ref ref) {
        String key = "name." + ref.kind() + "." + ref.id();
        return texts.has(key) ? texts.text(key) : catalogue.label(ref, texts.language());
    }

    /**
     * {@return the name of a record inside a sentence}
     *
     * @param ref the record
     */
    public String inSentence(Ref ref) {
        String key = "sentence." + ref.kind() + "." + ref.id();
        return texts.has(key) ? texts.text(key) : name(ref);
    }

    /**
     * {@return a line that tells what a record is about}
     *
     * @param record the record
     */
    public String shortLabel(Ref record) {
        return catalogue
                .find(record)
                .flatMap(Statement::note)
                .map(Wording::unpointed)
                .orElseGet(() -> name(record));
    }

    /**
     * {@return what a record is about: the indicator of an observation, the initiative of a flow, else its name}
     *
     * @param record the record
     */
    public String subject(Ref record) {
        Object says = catalogue.find(record).<Object>map(Statement::says).orElse(record);
        if (says instanceof Observation observation) {
            return name(observation.indicator());
        }
        return says instanceof FundingFlow flow
                ? flow.initiative().map(this::name).orElse(record.id())
                : name(record);
    }

    /**
     * {@return a sentence without its full stop}
     *
     * @param sentence the sentence
     */
    public static String unpointed(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /**
     * {@return the name of a sector}
     *
     * @param id its id
     */
    public String sectorName(String id) {
        return catalogue
                .find(Kind.SECTOR.ref(id))
                .map(statement -> catalogue.label(Kind.SECTOR.ref(id), texts.language()))
                .orElse(id.replace('-', ' '))
                .replaceFirst("^Theme: ", "");
    }

    private Optional<String> bound(Quantity quantity) {
        return quantity.bound() == Bound.EXACT
                ? Optional.empty()
                : Optional.of(texts.plain("kind.bound", texts.word("bound", quantity.bound())));
    }

    private static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
