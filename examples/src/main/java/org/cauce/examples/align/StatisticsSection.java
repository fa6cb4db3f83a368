package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.place.Country;

/** What official statistics see of both donors. */
final class StatisticsSection implements Part {
    private static final int OTHERS = 3;

    private final Context context;
    private final Optional<AidTable> netAid;
    private final Optional<AidTable> sectors;
    private final boolean hasFolder;

    StatisticsSection(Context context, Optional<Path> data) {
        this(data.map(folder -> AidFiles.in(folder, context.pair, context.texts.language())), context);
    }

    StatisticsSection(Optional<AidFiles> files, Context context) {
        this.context = context;
        this.hasFolder = files.isPresent();
        this.netAid = files.flatMap(AidFiles::netAid);
        this.sectors = files.flatMap(AidFiles::sectors);
    }

    @Override
    public Section section() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        netAid.ifPresent(table -> blocks.addAll(recipients(table)));
        sectors.ifPresent(table -> blocks.addAll(sectors(table)));
        return new Section(
                "statistics",
                context.texts.text("statistics.title"),
                context.texts.text("statistics.label"),
                text(),
                blocks.build());
    }

    private ImmutableList<Prose> text() {
        List<Prose> text = new ArrayList<>();
        netAid.ifPresent(table -> text.addAll(unseen(table)));
        sectors.ifPresent(table -> text.addAll(unseen(table)));
        if (netAid.isEmpty() || sectors.isEmpty()) {
            String found = hasFolder ? "statistics.missing." : "statistics.needs.";
            text.add(context.say(found + (netAid.isPresent() ? "sectors" : sectors.isPresent() ? "net" : "both")));
        }
        if (netAid.isPresent() || sectors.isPresent()) {
            text.add(context.say("statistics.text.alike"));
        }
        return text.stream().distinct().collect(ImmutableList.toImmutableList());
    }

    /** Names the donors of which a file has no row. */
    private List<Prose> unseen(AidTable table) {
        return table.of(context.pair).absent().stream()
                .map(donor -> context.say(
                                "statistics.text.unseen",
                                context.facts.inSentence(donor.ref()),
                                Prose.of(new Piece.Place(table.file().name())))
                        .capitalised())
                .toList();
    }

    /** The donors to compare with: those that give most to the recipients. */
    private ImmutableList<Country> others(AidTable table) {
        List<Country> pair = context.donors().stream().map(Donor::country).toList();
        return table.largest(context.recipients, pair, OTHERS).stream()
                .filter(donor -> !context.recipients.contains(donor))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean hasBoth() {
        return netAid.isPresent() && sectors.isPresent();
    }

    private ImmutableList<Block> recipients(AidTable table) {
        StatisticsNumbers numbers = new StatisticsNumbers(context, table, context.texts.text("statistics.net"));
        ImmutableList<Country> others = others(table);
        return ImmutableList.of(
                new NetAidFigure(context, table, numbers, others).figure(),
                new SimilarityFigure(context, table, numbers, Dimension.RECIPIENT).figure(others, hasBoth()));
    }

    private ImmutableList<Block> sectors(AidTable table) {
        StatisticsNumbers numbers = new StatisticsNumbers(context, table, context.texts.text("statistics.by-sector"));
        return ImmutableList.of(
                new SimilarityFigure(context, table, numbers, Dimension.CATEGORY).figure(others(table), hasBoth()),
                new SectorMoneyFigure(context, table, numbers).figure());
    }
}
