package org.cauce.io.sdmx;

import java.util.regex.Pattern;
import org.cauce.io.FileSample;

/** SDMX-ML 2.1 and 3.0 data, of any publisher. */
public final class SdmxMlFormat extends SdmxFormat {
    private static final Pattern ROOT =
            Pattern.compile("<(?:\\w+:)?(?:Generic|StructureSpecific)(?:TimeSeries)?Data[\\s>]");

    /** Creates the format; for the service loader. */
    public SdmxMlFormat() {
        // nothing to set
    }

    @Override
    public String id() {
        return "sdmx-ml";
    }

    @Override
    public String title() {
        return "SDMX-ML";
    }

    @Override
    public String documentation() {
        return "XML, generic or structure-specific: data sets, in them series or flat observations. Attributes of a group"
                + " hold for several series. The foot may say that the answer was cut. Values are to be multiplied by ten"
                + " to the power of UNIT_MULT.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String text = sample.text();
        return text.stripLeading().startsWith("<")
                && text.contains("http://www.sdmx.org/resources/sdmxml/schemas/v")
                && ROOT.matcher(text).find();
    }
}
