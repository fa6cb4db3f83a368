package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** Promised and delivered: the sums of Mexico and the United States by stage, never added up. */
final class DeliverySection {
    private final Context context;
    private final boolean donor;

    DeliverySection(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
    }

    Optional<Section> section() {
        DeliveryProse prose = new DeliveryProse(context, donor);
        List<Statement<FundingFlow>> flows = new DeliveryFlows(context, donor).told();
        List<Prose> text = new ArrayList<>();
        flows.stream()
                .filter(flow -> flow.says().is(Condition.NOT_MATERIALISED))
                .forEach(flow -> text.add(prose.sentence("delivery.text.not-materialised", flow)));
        flows.forEach(flow -> prose.conditional(flow)
                .ifPresent(part -> text.add(context.say(
                        "delivery.text.conditional",
                        context.facts.flow(flow, Form.PROSE),
                        prose.initiative(flow),
                        part))));
        List<Block> blocks = new ArrayList<>();
        if (flows.size() > 1) {
            blocks.add(new DeliveryFigure(context, donor).of(flows));
        }
        blocks.addAll(new ProjectFigures(context, donor).all());
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "delivery",
                        context.texts.text("delivery.title"),
                        context.texts.text("delivery.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }
}
