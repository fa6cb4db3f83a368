package org.cauce.examples.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files with flows, for tests. */
public final class Samples {
    private static final String DAC2A_HEADING = "RECIPIENT,Recipient,DONOR,Donor,PART,Part,AIDTYPE,Aid type,DATATYPE,"
            + "Amount type,TIME,Year,Value,Flags\n";
    private static final String CRS_HEADING =
            "Year|DonorCode|RecipientCode|bi_multi|Finance_t|Aid_t|usd_commitment|usd_disbursement|PurposeCode\n";

    private Samples() {}

    /** Net ODA of two donors to Honduras and one region, in current prices. */
    public static Path dac2a(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("dac2a.csv"),
                DAC2A_HEADING
                        + row("351,Honduras,302,United States", "2020,2020,61.38")
                        + row("351,Honduras,302,United States", "2021,2021,93.1")
                        + row("351,Honduras,5,Germany", "2020,2020,22.25")
                        + row("498,\"America, regional\",5,Germany", "2020,2020,7"));
    }

    private static String row(String parties, String value) {
        return parties + ",1,1 : Part I - Developing Countries,206,ODA: Total Net,A,Current Prices (USD millions),"
                + value + ",\n";
    }

    /** What the United States committed to and disbursed in Honduras. */
    public static Path crs(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("crs.txt"),
                CRS_HEADING
                        + "2021|302|351|1|110|C01|1.25|.5|11220\n"
                        + "2021|302|351|1|110|C01||0.75|12220\n"
                        + "2022|302|351|1|110|C01||0.123456789012345678|12220\n"
                        + "2022|302|998|1|110|C01||.25|11220\n");
    }

    /** Two transactions, one of which is split. */
    public static Path iati(Path folder) throws IOException {
        return Files.writeString(folder.resolve("activities.xml"), """
                <iati-activities version='2.03'><iati-activity default-currency='USD'>
                  <iati-identifier>XX-1</iati-identifier><reporting-org ref='XX-GOV-1' type='10'/>
                  <recipient-country code='HN' percentage='60'/><recipient-country code='SV' percentage='40'/>
                  <transaction><transaction-type code='3'/><transaction-date iso-date='2022-03-01'/>
                    <value value-date='2022-03-01'>100</value></transaction>
                  <budget type='1'><period-start iso-date='2022-01-01'/><period-end iso-date='2022-12-31'/>
                    <value value-date='2022-01-01'>999</value></budget>
                </iati-activity></iati-activities>
                """);
    }
}
