package org.cauce.io.imf;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** International Monetary Fund, series of the World Economic Outlook: see {@link WeoSeriesReader}. */
public final class WeoSeriesFormat implements Format {
    /** Creates the format. */
    public WeoSeriesFormat() {}

    @Override
    public String id() {
        return "imf-weo-series-csv";
    }

    @Override
    public String title() {
        return "International Monetary Fund, series of the World Economic Outlook";
    }

    @Override
    public String documentation() {
        return "One observation a row, in plain units: billions and millions are multiplied out. Nothing tells estimates"
                + " from forecasts.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.matches("yearcountry(?:ngdp|ngdpd|pcpi|pcpie|pppex|lp|bca)");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WeoSeriesReader.open(file, options);
    }
}
