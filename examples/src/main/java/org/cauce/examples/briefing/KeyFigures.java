package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Page;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;

/** The numbers at the head of the page. */
final class KeyFigures {
    private static final ImmutableList<String> INDICATORS =
            ImmutableList.of(AidSection.NET, "poverty-rate", "personal-remittances", MigrationSection.RETURNS);
    private static final int MOST = 5;

    private final Context context;
    private final Sums sums;

    KeyFigures(Context context) {
        this.context = context;
        this.sums = new Sums(context);
    }

    ImmutableList<Page.KeyFigure> ofRecipient() {
        List<Page.KeyFigure> figures = new ArrayList<>();
        for (String indicator : INDICATORS) {
            Comparison among = Comparison.of(context, indicator);
            among.own().ifPresent(own -> figures.add(figure(indicator, own, among)));
        }
        programmes().ifPresent(figures::add);
        return ImmutableList.copyOf(figures);
    }

    private Page.KeyFigure figure(String indicator, Statement<Observation> own, Comparison among) {
        Prose value = Prose.of(context.show(own, Form.PROSE));
        List<Prose> others = new ArrayList<>();
        for (Country other : context.others()) {
            Optional.ofNullable(among.values().get(other))
                    .ifPresent(number -> others.add(context.say(
                            "key.other",
                            context.name(other).replace(' ', '\u00a0'),
                            context.show(number, Form.SHORT))));
        }
        Prose comparison = context.say("key." + indicator + ".compare", context.texts.list(others));
        return new Page.KeyFigure(context.say("key." + indicator, own.says().period()), value, comparison);
    }

    /** Returns the sum that Mexico planned for its programmes in the country. */
    private Optional<Page.KeyFigure> programmes() {
        Optional<Statement<FundingFlow>> total = ProgrammeSection.total(context);
        Optional<Statement<FundingFlow>> any =
                total.or(() -> context.catalogue.flows().provider(Country.MEX).onlyTo(context.country).stream()
                        .filter(flow -> sums.isOf(Country.MEX, flow))
                        .max(Comparator.comparing(flow -> flow.says().money().orElseThrow())));
        return any.map(flow -> new Page.KeyFigure(
                context.say("key.programmes." + (total.isPresent() ? "total" : "one"), stage(flow)),
                Prose.of(context.facts.flow(flow, Form.PROSE)),
                parts(flow)));
    }

    private String stage(Statement<FundingFlow> flow) {
        return context.texts.text("stage." + flow.says().stage());
    }

    private Prose parts(Statement<FundingFlow> flow) {
        List<Prose> parts = flow.says().aggregateOf().stream()
                .map(part -> context.catalogue.get(part, FundingFlow.class))
                .map(part -> context.say("key.part", shortName(part), context.facts.flow(part, Form.SHORT)))
                .toList();
        return parts.isEmpty() ? Prose.of(shortName(flow)) : context.texts.list(parts);
    }

    private String shortName(Statement<FundingFlow> flow) {
        return flow.says()
                .initiative()
                .map(ref -> {
                    String key = "short.initiative." + ref.id();
                    return context.texts.has(key)
                            ? context.texts.text(key)
                            : context.facts.wording().name(ref);
                })
                .orElse("");
    }

    /** Returns the largest sum of each stage that a donor alone gives or promises abroad. */
    ImmutableList<Page.KeyFigure> ofDonor() {
        Map<Stage, Statement<FundingFlow>> largest = new EnumMap<>(Stage.class);
        for (Statement<FundingFlow> flow : context.catalogue.flows().provider(context.country)) {
            boolean home = flow.says()
                    .recipients()
                    .flatMap(split -> split.whole())
                    .filter(context.country.ref()::equals)
                    .isPresent();
            if (!home && sums.isOf(context.country, flow) && flow.says().basis() != Basis.NET) {
                largest.merge(flow.says().stage(), flow, KeyFigures::larger);
            }
        }
        // what was told as one sum at two stages stands here once
        Set<String> told = new HashSet<>();
        return largest.values().stream()
                .filter(flow -> told.add(
                        flow.says().initiatives() + " " + flow.says().money().map(money -> money.amount())))
                .limit(MOST)
                .map(this::largest)
                .collect(ImmutableList.toImmutableList());
    }

    private static Statement<FundingFlow> larger(Statement<FundingFlow> one, Statement<FundingFlow> other) {
        return one.says().money().orElseThrow().compareTo(other.says().money().orElseThrow()) >= 0 ? one : other;
    }

    private Page.KeyFigure largest(Statement<FundingFlow> flow) {
        Prose what = flow.says()
                .initiative()
                .map(context.facts::name)
                .orElseGet(() -> context.texts.list(flow.says().recipients().stream()
                        .flatMap(split -> split.parts().stream())
                        .map(context.facts::name)
                        .toList()));
        Prose when = flow.says()
                .when()
                .map(context.texts::time)
                .filter(text -> !text.isEmpty())
                .map(text -> context.say("key.when", what, Prose.of(new Piece.When(text))))
                .orElse(what);
        String how = sums.qualifiers(flow).collect(Collectors.joining(", "));
        Prose each = how.isEmpty() ? when : context.say("key.when", when, how);
        return new Page.KeyFigure(
                context.say("key.largest", stage(flow)), Prose.of(context.facts.flow(flow, Form.PROSE)), each);
    }
}
