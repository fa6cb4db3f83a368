package org.cauce.examples.paper;

import java.util.Locale;
import org.cauce.model.catalogue.Catalogue;

/** The tables and figures that can be rebuilt, in the order of the paper. */
public enum ExhibitId {
    /** Economic indicators. */
    TABLE_1("Table 1"),
    /** The ends of the series of aid received. */
    FIGURE_1("Figure 1"),
    /** What both countries did, in order. */
    FIGURE_2("Figure 2"),
    /** The budgets of the Mexican programmes. */
    TABLE_2("Table 2"),
    /** The recommendations by effort. */
    FIGURE_3("Figure 3"),
    /** Corruption perceptions. */
    APPENDIX_1("Appendix Figure 1"),
    /** Governance. */
    APPENDIX_2("Appendix Figure 2"),
    /** Development. */
    APPENDIX_4("Appendix Figure 4"),
    /** Trade. */
    APPENDIX_5("Appendix Figure 5");

    private final String number;

    ExhibitId(String number) {
        this.number = number;
    }

    /** {@return the id, such as {@code appendix-4}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return whether a catalogue has any of the records that it is rebuilt from}
     *
     * @param catalogue the catalogue
     */
    public boolean isIn(Catalogue catalogue) {
        return build(catalogue).items().findAny().isPresent();
    }

    /** Returns what citations call it, such as {@code Appendix Figure 4}. */
    String number() {
        return number;
    }

    /** Returns it with the words of the paper, as in data. */
    Exhibit build(Catalogue catalogue) {
        return build(catalogue, PaperTexts.ENGLISH);
    }

    Exhibit build(Catalogue catalogue, PaperTexts texts) {
        PaperRecords records = new PaperRecords(catalogue, this, texts);
        return switch (this) {
            case TABLE_1 -> Grids.economy(records);
            case FIGURE_1 -> AidReceived.of(records);
            case FIGURE_2 -> Timeline.of(records);
            case TABLE_2 -> ProgramBudgets.of(records);
            case FIGURE_3 -> EffortChart.of(records);
            case APPENDIX_1 -> Grids.corruption(records);
            case APPENDIX_2 -> Grids.governance(records);
            case APPENDIX_4 -> Grids.development(records);
            case APPENDIX_5 -> TradeStatistics.of(records);
        };
    }
}
