package org.cauce.examples.align;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.data.Unread;
import org.cauce.examples.page.Page;
import org.cauce.examples.page.PageHtml;
import org.cauce.examples.page.Section;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.time.TimePeriod;

/**
 * A report on two donors side by side: where both are active, how their initiatives ran in time, what was promised and
 * what came; each number with its source. The same catalogue and files give the same bytes.
 */
public final class AlignmentReport {
    private static final int YEARS = 6;

    private final Context context;
    private final Optional<OverlapMoney> money;
    private final ImmutableList<Unread> unread;
    private final Page page;

    /**
     * What a report is made with besides the catalogue.
     *
     * @param language the language of the page, English or Spanish
     * @param data a folder with files of statistics as they were published; empty if there is none
     */
    public record Choices(Locale language, Optional<Path> data) {}

    private AlignmentReport(Context context, Optional<Path> data) {
        this.context = context;
        Optional<AidFiles> files = data.map(folder -> AidFiles.in(folder, context.pair, context.texts.language()));
        this.unread = files.map(AidFiles::unread).orElse(ImmutableList.of());
        this.money = files.flatMap(AidFiles::sectors).map(table -> new OverlapMoney(context, table));
        ImmutableList<Page.KeyFigure> keys = new KeyFigures(context).figures();
        ImmutableList<Section> sections = Stream.<Part>of(
                        new OverlapSection(context, money),
                        new PathsSection(context),
                        new HandOverSection(context),
                        new PromiseSection(context),
                        new StatisticsSection(files, context),
                        new RecommendationSection(context),
                        new BlindSection(context))
                .map(Part::section)
                .map(new Unsaid(context)::in)
                .collect(ImmutableList.toImmutableList());
        this.page = new Page(
                context.texts.plain("title", context.one.name(), context.other.name()),
                context.texts.plain("lede", context.recipientNames().text()),
                keys,
                sections,
                context.facts.notes().documents(),
                context.closing(files.map(AidFiles::lacking).orElse(ImmutableList.of())),
                context.texts.frame());
    }

    /**
     * {@return the report on two donors}
     *
     * @param catalogue where initiatives, promises and priorities are
     * @param pair the donors and the recipients
     * @param window the years for which the overlap is shown, such as {@code 2019/2024}
     * @param data a folder with files of statistics as they were published; empty if there is none
     */
    public static AlignmentReport of(Catalogue catalogue, Alignment pair, TimePeriod window, Optional<Path> data) {
        return of(catalogue, pair, window, new Choices(Locale.ENGLISH, data));
    }

    /**
     * {@return the report on two donors, in a language}
     *
     * @param catalogue where initiatives, promises and priorities are
     * @param pair the donors and the recipients
     * @param window the years for which the overlap is shown, such as {@code 2019/2024}
     * @param choices the language, and files of statistics
     */
    public static AlignmentReport of(Catalogue catalogue, Alignment pair, TimePeriod window, Choices choices) {
        return new AlignmentReport(new Context(catalogue, pair, window, choices.language()), choices.data());
    }

    /**
     * {@return the years that a report shows unless others are asked for: the last six of which the sources tell}
     *
     * @param catalogue where the sources are
     */
    public static TimePeriod years(Catalogue catalogue) {
        int last = Context.asOf(catalogue).getYear();
        return TimePeriod.parse((last - YEARS + 1) + "/" + last);
    }

    /** {@return the page, ready for the templates} */
    public Page page() {
        return page;
    }

    /** {@return what of the files could not be read, so that sums of them may be too small} */
    public ImmutableList<Unread> unread() {
        return unread;
    }

    /** {@return how many figures it has} */
    public int figures() {
        return context.figures();
    }

    /** {@return how many notes it has} */
    public int notes() {
        return context.facts.notes().size();
    }

    /** {@return how many records of the catalogue it shows} */
    public int facts() {
        return context.facts.used().size();
    }

    /**
     * {@return a table for other programs, one record a row}
     *
     * @param catalogue where initiatives, promises and priorities are
     * @param pair the donors and the recipients
     * @param window the years for which the overlap is shown
     * @param table which table
     */
    public static ImmutableList<ObjectNode> records(
            Catalogue catalogue, Alignment pair, TimePeriod window, AlignmentTable table) {
        return new AlignmentRecords(new Context(catalogue, pair, window), Optional.empty()).of(table);
    }

    /**
     * {@return a table for other programs, one record a row, with the money that the files of this report tell of in
     * each cell of an overlap}
     *
     * @param table which table
     */
    public ImmutableList<ObjectNode> records(AlignmentTable table) {
        return new AlignmentRecords(context, money).of(table);
    }

    /** {@return the page as one HTML file that needs nothing else} */
    public String html() {
        Heading heading = new Heading(
                context.one.name(), context.one.className(), context.other.name(), context.other.className());
        return PageHtml.of(
                "align/page.jte",
                page,
                ImmutableMap.of("heading", heading),
                PageHtml.resource(AlignmentReport.class, "align.css"));
    }
}
