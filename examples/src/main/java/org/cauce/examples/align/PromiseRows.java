package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.Promises;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Makes the squares of promises and the sums behind them. */
final class PromiseRows {
    /** The side of the largest square, in pixels. */
    private static final double LARGEST = 118;

    private static final double SMALLEST = 3;
    private static final double LARGE = 46;
    private static final int MOST = 5;
    private static final ImmutableMap<Step, String> LOOKS = ImmutableMap.of(
            Step.ANNOUNCED, "pl", Step.COMMITTED, "bu", Step.DISBURSED, "di", Step.NOT_MATERIALISED, "void");

    private final Context context;
    private final ImmutableMap<Donor, Promises> promises;
    private final BigDecimal largest;

    PromiseRows(Context context) {
        this.context = context;
        this.promises = context.donors().stream()
                .collect(ImmutableMap.toImmutableMap(
                        donor -> donor, donor -> context.initiatives.promises(donor.country())));
        this.largest = promises.values().stream()
                .flatMap(each -> each.flows().values().stream())
                .flatMap(flow -> dollars(flow).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    ImmutableMap<Donor, Promises> promises() {
        return promises;
    }

    PromiseBoard board() {
        return new PromiseBoard(promises.entrySet().stream()
                .map(entry -> new PromiseBoard.Row(
                        entry.getKey().name(), entry.getKey().className(), columns(entry.getValue())))
                .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<PromiseBoard.Column> columns(Promises of) {
        return Stream.of(Step.values()).map(step -> column(of, step)).collect(ImmutableList.toImmutableList());
    }

    private PromiseBoard.Column column(Promises of, Step step) {
        ImmutableList<Statement<FundingFlow>> all = shown(of, step);
        ImmutableList<PromiseBoard.Sum> sums =
                all.stream().limit(MOST).map(flow -> sum(flow, step)).collect(ImmutableList.toImmutableList());
        return new PromiseBoard.Column(title(step), sums, remark(all.size()));
    }

    String title(Step step) {
        return context.texts.text("promises.step." + step);
    }

    private Prose remark(int sums) {
        if (sums == 0) {
            return context.say("promises.nothing");
        }
        return sums <= MOST
                ? Prose.EMPTY
                : context.say(
                        "promises.more",
                        context.facts.counted(
                                sums - MOST,
                                context.texts.text("promises.count.more"),
                                context.texts.text("promises.count.how")));
    }

    /** The flows of a step without what is told of a whole that is there too: its parts, and its shares. */
    static ImmutableList<Statement<FundingFlow>> shown(Promises of, Step step) {
        ImmutableSet<Ref> parts = of.flows().values().stream()
                .flatMap(flow -> flow.says().aggregateOf().stream())
                .collect(ImmutableSet.toImmutableSet());
        return of.at(step).stream()
                .filter(flow -> !parts.contains(Kind.FLOW.ref(flow.id())))
                .filter(flow -> !(flow.says().amount() instanceof Amount.ShareOf))
                .collect(ImmutableList.toImmutableList());
    }

    private PromiseBoard.Sum sum(Statement<FundingFlow> flow, Step step) {
        return new PromiseBoard.Sum(square(flow, step), Prose.of(context.facts.flow(flow, Form.SHORT)), what(flow));
    }

    private Optional<PromiseBoard.Square> square(Statement<FundingFlow> flow, Step step) {
        return dollars(flow).map(amount -> {
            double share = amount.doubleValue() / largest.doubleValue();
            double side = Math.max(SMALLEST, LARGEST * Math.sqrt(share));
            long tenths = Math.round(side * 10);
            return new PromiseBoard.Square(
                    tenths / 10 + "." + tenths % 10,
                    Optional.ofNullable(LOOKS.get(step)).orElse(""),
                    side > LARGE);
        });
    }

    private static Optional<BigDecimal> dollars(Statement<FundingFlow> flow) {
        return flow.says()
                .money()
                .filter(money -> money.currency().getCurrencyCode().equals("USD"))
                .map(Money::amount)
                .filter(amount -> amount.signum() > 0);
    }

    /** Returns what a sum is for: initiative, stage, recipients, period. */
    Prose what(Statement<FundingFlow> flow) {
        FundingFlow says = flow.says();
        List<Prose> parts = new ArrayList<>();
        says.initiative().map(context.facts::name).ifPresent(parts::add);
        parts.add(Prose.of(context.facts.wording().stage(says)));
        says.per().forEach(per -> parts.add(Prose.of(context.texts.plain("promises.per", per))));
        says.recipients()
                .map(split -> context.texts.list(
                        split.parts().stream().map(context.facts::name).toList()))
                .ifPresent(parts::add);
        says.when()
                .map(context.texts::time)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> parts.add(Prose.of(new Piece.When(text))));
        if (says.providers().size() > 1) {
            parts.add(context.say(
                    "promises.together",
                    context.texts.list(says.providers().stream()
                            .map(context.facts::inSentence)
                            .toList())));
        }
        share(flow).ifPresent(parts::add);
        return Prose.join(", ", parts);
    }

    /** A share of the sum that the sources tell of separately, such as what is conditional. */
    private Optional<Prose> share(Statement<FundingFlow> whole) {
        Ref ref = Kind.FLOW.ref(whole.id());
        return context.catalogue.flows().stream()
                .filter(flow -> flow.says().amount() instanceof Amount.ShareOf share
                        && share.whole().equals(ref))
                .findFirst()
                .map(flow -> context.say("promises.share", share(flow, (Amount.ShareOf)
                        flow.says().amount())));
    }

    private Prose share(Statement<FundingFlow> flow, Amount.ShareOf share) {
        String conditions = String.join(
                " ",
                flow.says().conditions().stream()
                        .map(condition -> context.texts.word("condition", condition))
                        .toList());
        return Prose.of(context.facts.of(
                Kind.FLOW.ref(flow.id()),
                (context.texts.plain("percent", context.texts.digits().of(share.percent())) + " " + conditions).strip(),
                context.facts.wording().what(flow.says()),
                share.printed()));
    }
}
