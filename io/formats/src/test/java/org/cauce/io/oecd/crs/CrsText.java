package org.cauce.io.oecd.crs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cauce.io.DataFile;

/** A CRS text made for a test, in the layout of the release with 87 columns unless told otherwise. */
final class CrsText {
    static final String COLUMNS_87 = "Year,DonorCode,DonorName,AgencyCode,AgencyName,CRSid,ProjectNumber,InitialReport,"
            + "RecipientCode,RecipientName,RegionCode,RegionName,IncomegroupCode,IncomegroupName,FlowCode,FlowName,"
            + "bi_multi,Category,Finance_t,Aid_t,usd_commitment,usd_disbursement,usd_received,usd_commitment_defl,"
            + "usd_disbursement_defl,usd_received_defl,usd_adjustment,usd_adjustment_defl,usd_amountuntied,"
            + "usd_amountpartialtied,usd_amounttied,usd_amountuntied_defl,usd_amountpartialtied_defl,"
            + "usd_amounttied_defl,usd_IRTC,usd_expert_commitment,usd_expert_extended,usd_export_credit,CurrencyCode,"
            + "commitment_national,disbursement_national,GrantEquiv,usd_GrantEquiv,ShortDescription,ProjectTitle,"
            + "PurposeCode,PurposeName,SectorCode,SectorName,ChannelCode,ChannelName,ChannelReportedName,"
            + "ParentChannelCode,Geography,ExpectedStartDate,CompletionDate,LongDescription,Gender,Environment,Trade,"
            + "Pdgg,FTC,PBA,InvestmentProject,AssocFinance,Biodiversity,climateMitigation,climateAdaptation,"
            + "Desertification,commitmentdate,typerepayment,numberrepayment,interest1,interest2,repaydate1,repaydate2,"
            + "grantelement,usd_interest,usd_outstanding,usd_arrears_principal,usd_arrears_interest,"
            + "usd_future_DS_principal,usd_future_DS_interest,RMNCH,BudgetIdent,CapitalExpend";
    static final String COLUMNS_2021 = COLUMNS_87
                    .replace("Pdgg", "DIG")
                    .replace("CRSid", "CrsID")
                    .replace("bi_multi", "Bi_Multi")
                    .replace("usd_", "USD_")
            + ",DRR,Nutrition,Disability,SDGfocus,Keywords,PSIflag,PSIAddType";
    static final String COLUMNS_95 = COLUMNS_2021 + ",PSIAddAssess,PSIAddDevObj";
    static final String COLUMNS_2024 = "DEDonorcode,DERecipientcode,DERegioncode,DEIncomegroupcode," + COLUMNS_95
            + ",LDCflag,LDCflagName,usd_net_disbursement,usd_psi_gr_eq_memo";

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    CrsText(String columns) {
        this.columns = List.of(columns.split(","));
    }

    CrsText() {
        this(COLUMNS_87);
    }

    /** Adds a bilateral grant of Denmark for education in Honduras in 2021, with what differs. */
    CrsText row(String... namesAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        String[] usual = {
            "Year",
            "2021",
            "DonorCode",
            "3",
            "RecipientCode",
            "351",
            "PurposeCode",
            "11220",
            "FlowCode",
            "11",
            "bi_multi",
            "1",
            "Category",
            "10",
            "Finance_t",
            "110",
            "Aid_t",
            "C01"
        };
        put(row, usual);
        put(row, namesAndCells);
        rows.add(row);
        return this;
    }

    /** Adds a row with all its cells, in the order of the columns. */
    CrsText cells(List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            put(row, columns.get(i), cells.get(i));
        }
        rows.add(row);
        return this;
    }

    /** The same rows in another layout; cells whose column is called otherwise are left out. */
    CrsText in(String otherColumns) {
        CrsText other = new CrsText(otherColumns);
        other.rows.addAll(rows);
        return other;
    }

    private static void put(Map<String, String> row, String... namesAndCells) {
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put(namesAndCells[i].toLowerCase(java.util.Locale.ROOT), namesAndCells[i + 1]);
        }
    }

    String text(char separator, boolean isQuoted) {
        StringBuilder text = new StringBuilder();
        String mark = String.valueOf(separator);
        text.append(String.join(
                mark, columns.stream().map(name -> quoted(name, isQuoted)).toList()));
        for (Map<String, String> row : rows) {
            text.append("\r\n");
            text.append(String.join(
                    mark,
                    columns.stream()
                            .map(name ->
                                    quoted(row.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), ""), isQuoted))
                            .toList()));
        }
        return text.append("\r\n").toString();
    }

    private static String quoted(String cell, boolean always) {
        boolean needed = always || cell.chars().anyMatch(letter -> "|\n\",".indexOf(letter) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    DataFile file() {
        return file(StandardCharsets.UTF_8);
    }

    DataFile file(Charset charset) {
        return DataFile.of("CRS 2021 data.txt", text('|', false).getBytes(charset));
    }
}
