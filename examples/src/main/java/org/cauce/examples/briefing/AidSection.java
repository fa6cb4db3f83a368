package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.report.Cited;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Range;
import org.cauce.model.time.TimePeriod;

/** Aid received: net aid and its growth, the largest donors, the largest sectors. */
final class AidSection {
    static final String NET = "net-oda-and-official-aid";
    static final String GROWTH = "net-oda-growth";

    private final Context context;

    AidSection(Context context) {
        this.context = context;
    }

    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        List<Prose> text = new ArrayList<>();
        context.latest(NET, context.country.ref()).ifPresent(net -> text.add(net(net)));
        share().ifPresent(text::add);
        new NetAidFigure(context).block().ifPresent(blocks::add);
        missing().ifPresent(text::add);
        new DonorFigure(context).block().ifPresent(blocks::add);
        new SectorFigure(context).block().ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "aid",
                        context.texts.text("aid.title"),
                        context.texts.text("aid.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }

    private Prose net(Statement<Observation> net) {
        Comparison among = Comparison.of(context, NET);
        Cited amount = context.show(net, Form.PROSE);
        Prose first = context.say(
                "aid.text.net",
                context.name(context.country),
                amount,
                net.says().period(),
                among.place("of-three"));
        return context.latest(GROWTH, context.country.ref())
                .map(growth -> Prose.join(" ", List.of(first, growth(growth))))
                .orElse(first);
    }

    private Prose growth(Statement<Observation> growth) {
        int sign =
                growth.says().quantity().flatMap(Quantity::number).orElseThrow().signum();
        String key = sign < 0 ? "aid.text.growth.fell" : "aid.text.growth.rose";
        return context.say(
                key, context.show(growth, Form.PROSE), start(growth.says().period()));
    }

    private Optional<Prose> share() {
        return context.catalogue.observations().indicator("share-of-donor-oda").stream()
                .filter(share -> share.says().subjects().stream()
                        .anyMatch(area -> context.catalogue.includes(area, context.country)))
                .findFirst()
                .map(share -> context.say(
                        "aid.text.share",
                        context.show(share, Form.PROSE),
                        context.facts.inSentence(share.says().partner().orElseThrow()),
                        share.says().period()));
    }

    /** Returns what the catalogue says is missing from its sources on net aid. */
    private Optional<Prose> missing() {
        return context.catalogue
                .gaps()
                .filter(gap -> gap.says().about().stream().anyMatch(context.facts.used()::contains))
                .filter(gap -> gap.says().about().stream()
                        .allMatch(ref -> ref.is(Kind.OBSERVATION) && ref.id().startsWith("net-oda")))
                .findFirst()
                .map(gap -> {
                    Ref ref = Kind.GAP.ref(gap.id());
                    return context.say(
                            "aid.text.missing",
                            context.facts.prose(
                                    gap.says().missing(), ref, gap.says().about()),
                            Prose.of(new Piece.Note(context.facts.note(gap))));
                });
    }

    /** {@return when a growth begins} */
    static TimePeriod start(TimePeriod period) {
        return period instanceof Range range ? range.start() : period;
    }
}
