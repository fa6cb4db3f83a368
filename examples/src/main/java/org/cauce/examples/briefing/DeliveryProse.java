package org.cauce.examples.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Wording;
import org.cauce.examples.report.Cited;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What is said of a sum: who gives it, what for, to whom, and under which condition. */
final class DeliveryProse {
    private final Context context;
    private final Sums sums;
    private final boolean donor;

    DeliveryProse(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
        this.sums = new Sums(context);
    }

    Prose sentence(String key, Statement<FundingFlow> flow) {
        return context.say(
                key,
                providers(flow).capitalised(),
                context.facts.flow(flow, Form.PROSE),
                initiative(flow),
                flow.says()
                        .when()
                        .map(context.texts::time)
                        .<Prose>map(when -> Prose.of(new Piece.When(when)))
                        .orElse(Prose.EMPTY));
    }

    Prose providers(Statement<FundingFlow> flow) {
        List<Prose> names =
                flow.says().providers().stream().map(context.facts::inSentence).toList();
        return names.isEmpty() ? context.say("delivery.no-provider") : context.texts.list(names);
    }

    Prose initiative(Statement<FundingFlow> flow) {
        return flow.says().initiative().map(context.facts::name).orElseGet(() -> context.say("delivery.no-initiative"));
    }

    Optional<Cited> conditional(Statement<FundingFlow> flow) {
        return context.catalogue.flows().condition(Condition.CONDITIONAL).stream()
                .filter(part -> part.says().amount() instanceof Amount.ShareOf share
                        && share.whole().equals(DeliveryFlows.ref(flow)))
                .findFirst()
                .map(part -> {
                    BigDecimal percent = ((Amount.ShareOf) part.says().amount()).percent();
                    return context.facts.of(
                            DeliveryFlows.ref(part),
                            context.texts.plain(
                                    "percent", context.texts.digits().rounded(percent, 1)),
                            Wording.unpointed(part.note().orElse(part.id())),
                            part.says().amount().printed());
                });
    }

    /** Returns who gives how much for whom at two stages of one initiative, or which stages there are. */
    Prose title(List<Statement<FundingFlow>> flows) {
        List<Statement<FundingFlow>> own = flows.stream()
                .filter(flow -> !flow.says().is(Condition.REIMBURSABLE))
                .filter(flow -> donor ? sums.isOf(context.country, flow) : isOfOne(flow))
                .toList();
        if (own.isEmpty()) {
            return context.say("delivery.figure.title.none");
        }
        Stage first = own.get(0).says().stage();
        Stage last = own.get(own.size() - 1).says().stage();
        if (first == last) {
            return clause(own.get(0)).capitalised();
        }
        return own.stream()
                .flatMap(promised -> own.stream()
                        .filter(later ->
                                later.says().stage().compareTo(promised.says().stage()) > 0)
                        .filter(later -> isAlike(promised, later))
                        .map(later -> context.say(
                                "delivery.figure.title", clause(promised).capitalised(), clause(later))))
                .findFirst()
                .orElseGet(() -> context.say(
                        "delivery.figure.title.stages",
                        context.texts.text("stage." + first),
                        context.texts.text("stage." + last)));
    }

    /** Returns whether two sums are of one initiative in one territory: else a sentence must not name both. */
    private static boolean isAlike(Statement<FundingFlow> one, Statement<FundingFlow> other) {
        return !one.says().initiatives().isEmpty()
                && one.says().initiatives().equals(other.says().initiatives())
                && one.says().recipients().equals(other.says().recipients());
    }

    /** Returns whether one donor alone gives it, or the sources name none. */
    private boolean isOfOne(Statement<FundingFlow> flow) {
        return flow.says().providers().isEmpty() || sums.isOf(Country.MEX, flow) || sums.isOf(Country.USA, flow);
    }

    private Prose clause(Statement<FundingFlow> flow) {
        boolean named = !flow.says().providers().isEmpty();
        return context.say(
                named ? "delivery.clause" : "delivery.clause.passive",
                named ? providers(flow) : Prose.EMPTY,
                context.texts.text("stage." + flow.says().stage()),
                context.facts.flow(flow, Form.PROSE),
                scope(flow));
    }

    Prose scope(Statement<FundingFlow> flow) {
        List<Ref> areas = flow.says().recipients().stream()
                .flatMap(split -> split.parts().stream())
                .toList();
        boolean each = flow.says().per().contains(Per.COUNTRY);
        boolean many = areas.size() > 2 && areas.stream().allMatch(area -> area.is(Kind.COUNTRY));
        if (!many) {
            Prose names = context.texts.list(
                    areas.stream().map(context.facts::inSentence).toList());
            return each ? context.say("delivery.each-of", names) : names;
        }
        return context.say(each ? "delivery.each-country" : "delivery.countries", context.texts.count(areas.size()));
    }

    Prose recipients(Statement<FundingFlow> flow) {
        return context.texts.list(flow.says().recipients().stream()
                .flatMap(split -> split.parts().stream())
                .map(context.facts::name)
                .toList());
    }

    Prose purpose(Statement<FundingFlow> flow) {
        Prose to = recipients(flow);
        return flow.says()
                .initiative()
                .map(initiative -> context.say("delivery.purpose", context.facts.name(initiative), to))
                .orElse(to);
    }
}
