/** Reads and writes development-cooperation data; what is wrong with it is told, each thing at its place. */
module org.cauce.io {
    requires transitive com.google.common;
    requires transitive org.cauce.model;
    requires static transitive org.jspecify;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires de.siegmar.fastcsv;
    requires java.net.http;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.codehaus.stax2;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    uses org.cauce.io.Format;

    provides org.cauce.io.Format with
            org.cauce.io.hxl.HxlFormat,
            org.cauce.io.imf.WeoExtractFormat,
            org.cauce.io.imf.WeoSeriesFormat,
            org.cauce.io.imf.WeoTableFormat,
            org.cauce.io.oecd.DacFormat,
            org.cauce.io.oecd.crs.CrsFormat,
            org.cauce.io.rates.DeflatorFormat,
            org.cauce.io.sdmx.SdmxCsvFormat,
            org.cauce.io.sdmx.SdmxJsonFormat,
            org.cauce.io.sdmx.SdmxMlFormat,
            org.cauce.io.transparency.CpiFormat,
            org.cauce.io.transparency.CpiWorkbookFormat,
            org.cauce.io.undesa.StockFormat,
            org.cauce.io.undp.HdiFormat,
            org.cauce.io.undp.HdrFormat,
            org.cauce.io.unodc.HomicideFormat,
            org.cauce.io.usgov.BorderPatrolFormat,
            org.cauce.io.usgov.EncountersFormat,
            org.cauce.io.usgov.DashboardFormat,
            org.cauce.io.usgov.ForeignAssistanceFormat,
            org.cauce.io.worldbank.EconomiesFormat,
            org.cauce.io.worldbank.SeriesDescriptionsFormat,
            org.cauce.io.worldbank.SeriesNotesFormat,
            org.cauce.io.worldbank.WgiFormat,
            org.cauce.io.worldbank.WorldBankJsonFormat,
            org.cauce.io.worldbank.WorldBankLongFormat,
            org.cauce.io.worldbank.WorldBankWideFormat;

    exports org.cauce.io;
    exports org.cauce.io.archive;
    exports org.cauce.io.area;
    exports org.cauce.io.catalogue;
    exports org.cauce.io.hxl;
    exports org.cauce.io.iati;
    exports org.cauce.io.iati.activity;
    exports org.cauce.io.iati.analysis;
    exports org.cauce.io.iati.analysis.allocation;
    exports org.cauce.io.iati.analysis.budgets;
    exports org.cauce.io.iati.analysis.counting;
    exports org.cauce.io.iati.analysis.results;
    exports org.cauce.io.iati.codelist;
    exports org.cauce.io.iati.common;
    exports org.cauce.io.iati.export;
    exports org.cauce.io.iati.mapping;
    exports org.cauce.io.iati.organisation;
    exports org.cauce.io.iati.validate;
    exports org.cauce.io.imf;
    exports org.cauce.io.oecd;
    exports org.cauce.io.oecd.code;
    exports org.cauce.io.oecd.crs;
    exports org.cauce.io.rates;
    exports org.cauce.io.sdmx;
    exports org.cauce.io.service;
    exports org.cauce.io.transparency;
    exports org.cauce.io.undesa;
    exports org.cauce.io.undp;
    exports org.cauce.io.unodc;
    exports org.cauce.io.usgov;
    exports org.cauce.io.worldbank;
    exports org.cauce.io.xml;

    opens org.cauce.io.iati to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.iati.activity to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.iati.common to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.iati.export to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.iati.organisation to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.iati.validate to
            com.fasterxml.jackson.databind;
    opens org.cauce.io.xml to
            com.fasterxml.jackson.databind;
}
