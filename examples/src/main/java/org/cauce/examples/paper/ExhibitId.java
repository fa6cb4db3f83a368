package org.cauce.examples.paper;

import java.util.Locale;
import org.cauce.model.catalogue.Catalogue;

/** The tables and figures that can be rebuilt, in the order of the paper. */
public enum ExhibitId {
    /** Economic indicators. */
    TABLE_1("Table 1", "Economic Indicators, 2020"),
    /** The ends of the series of aid received. */
    FIGURE_1(
            "Figure 1",
            "Net Official Development Assistance and Official Aid Received for El Salvador, Guatemala, and Honduras"),
    /** What both countries did, in order. */
    FIGURE_2("Figure 2", "Timeline of US and Mexico International Cooperation Activities in Central America"),
    /** The budgets of the Mexican programmes. */
    TABLE_2("Table 2", "First Phase of Mexican Programs, Budget per Country and Program"),
    /** The recommendations by effort. */
    FIGURE_3("Figure 3", "Required Level of Effort and Potential Areas of Bilateral Cooperation"),
    /** Corruption perceptions. */
    APPENDIX_1("Appendix Figure 1", "Corruption Perceptions Index"),
    /** Governance. */
    APPENDIX_2("Appendix Figure 2", "Governance Indicators, Percentile Rank, 2021"),
    /** Development. */
    APPENDIX_4("Appendix Figure 4", "Development Indicators, 2020"),
    /** Trade. */
    APPENDIX_5("Appendix Figure 5", "Trade Statistics, 2021");

    private final String number;
    private final String title;

    ExhibitId(String number, String title) {
        this.number = number;
        this.title = title;
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

    String title() {
        return title;
    }

    Exhibit build(Catalogue catalogue) {
        PaperRecords records = new PaperRecords(catalogue, this);
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
