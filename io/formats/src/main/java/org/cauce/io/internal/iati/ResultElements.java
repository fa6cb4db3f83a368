package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.Baseline;
import org.cauce.io.iati.activity.Dimension;
import org.cauce.io.iati.activity.Indicator;
import org.cauce.io.iati.activity.IndicatorPeriod;
import org.cauce.io.iati.activity.IndicatorReference;
import org.cauce.io.iati.activity.IndicatorValue;
import org.cauce.io.iati.activity.Result;
import org.cauce.io.iati.activity.ResultLocation;
import org.cauce.io.iati.activity.ResultReference;
import org.cauce.io.iati.common.CodeFamily;

/** What an activity is to achieve and has achieved. */
final class ResultElements {
    static final ElementType<ResultReference, ResultReference.Builder> RESULT_REFERENCE = ElementType.of(
                    ResultReference::builder, ResultReference.Builder::build)
            .extras(ResultReference::extras, ResultReference.Builder::extras)
            .code(CodeFamily.RESULT, CodePlace.Names.USUAL, ResultReference::code, ResultReference.Builder::code);

    static final ElementType<IndicatorReference, IndicatorReference.Builder> INDICATOR_REFERENCE = ElementType.of(
                    IndicatorReference::builder, IndicatorReference.Builder::build)
            .extras(IndicatorReference::extras, IndicatorReference.Builder::extras)
            .code(
                    CodeFamily.INDICATOR,
                    CodePlace.Names.OF_INDICATOR,
                    IndicatorReference::code,
                    IndicatorReference.Builder::code);

    static final ElementType<ResultLocation, ResultLocation.Builder> RESULT_LOCATION = ElementType.of(
                    ResultLocation::builder, ResultLocation.Builder::build)
            .extras(ResultLocation::extras, ResultLocation.Builder::extras)
            .attribute("ref", Forms.TEXT, ResultLocation::ref, ResultLocation.Builder::ref);

    static final ElementType<Dimension, Dimension.Builder> DIMENSION = ElementType.of(
                    Dimension::builder, Dimension.Builder::build)
            .extras(Dimension::extras, Dimension.Builder::extras)
            .attribute("name", Forms.TEXT, Dimension::name, Dimension.Builder::name)
            .attribute("value", Forms.TEXT, Dimension::value, Dimension.Builder::value);

    static final ElementType<Baseline, Baseline.Builder> BASELINE = ElementType.of(
                    Baseline::builder, Baseline.Builder::build)
            .extras(Baseline::extras, Baseline.Builder::extras)
            .attribute("iso-date", Forms.DATE, Baseline::date, Baseline.Builder::date)
            .attribute("year", Forms.WHOLE, Baseline::year, Baseline.Builder::year)
            .attribute("value", Forms.TEXT, Baseline::value, Baseline.Builder::value)
            .children("location", RESULT_LOCATION, Baseline::locations, Baseline.Builder::addLocation)
            .children("dimension", DIMENSION, Baseline::dimensions, Baseline.Builder::addDimension)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Baseline::documentLinks,
                    Baseline.Builder::addDocumentLink)
            .child("comment", CommonElements.TEXT_ELEMENT, Baseline::comment, Baseline.Builder::comment);

    static final ElementType<IndicatorValue, IndicatorValue.Builder> INDICATOR_VALUE = ElementType.of(
                    IndicatorValue::builder, IndicatorValue.Builder::build)
            .extras(IndicatorValue::extras, IndicatorValue.Builder::extras)
            .attribute("value", Forms.TEXT, IndicatorValue::value, IndicatorValue.Builder::value)
            .children("location", RESULT_LOCATION, IndicatorValue::locations, IndicatorValue.Builder::addLocation)
            .children("dimension", DIMENSION, IndicatorValue::dimensions, IndicatorValue.Builder::addDimension)
            .child("comment", CommonElements.TEXT_ELEMENT, IndicatorValue::comment, IndicatorValue.Builder::comment)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    IndicatorValue::documentLinks,
                    IndicatorValue.Builder::addDocumentLink);

    static final ElementType<IndicatorPeriod, IndicatorPeriod.Builder> INDICATOR_PERIOD = ElementType.of(
                    IndicatorPeriod::builder, IndicatorPeriod.Builder::build)
            .extras(IndicatorPeriod::extras, IndicatorPeriod.Builder::extras)
            .child(
                    "period-start",
                    CommonElements.DATED,
                    IndicatorPeriod::periodStart,
                    IndicatorPeriod.Builder::periodStart)
            .child("period-end", CommonElements.DATED, IndicatorPeriod::periodEnd, IndicatorPeriod.Builder::periodEnd)
            .children("target", INDICATOR_VALUE, IndicatorPeriod::targets, IndicatorPeriod.Builder::addTarget)
            .children("actual", INDICATOR_VALUE, IndicatorPeriod::actuals, IndicatorPeriod.Builder::addActual);

    static final ElementType<Indicator, Indicator.Builder> INDICATOR = ElementType.of(
                    Indicator::builder, Indicator.Builder::build)
            .extras(Indicator::extras, Indicator.Builder::extras)
            .attribute("measure", Forms.code("IndicatorMeasure"), Indicator::measure, Indicator.Builder::measure)
            .attribute("ascending", Forms.TRUTH, Indicator::ascending, Indicator.Builder::ascending)
            .attribute(
                    "aggregation-status",
                    Forms.TRUTH,
                    Indicator::aggregationStatus,
                    Indicator.Builder::aggregationStatus)
            .child("title", CommonElements.TEXT_ELEMENT, Indicator::title, Indicator.Builder::title)
            .child("description", CommonElements.TEXT_ELEMENT, Indicator::description, Indicator.Builder::description)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Indicator::documentLinks,
                    Indicator.Builder::addDocumentLink)
            .children("reference", INDICATOR_REFERENCE, Indicator::references, Indicator.Builder::addReference)
            .children("baseline", BASELINE, Indicator::baselines, Indicator.Builder::addBaseline)
            .children("period", INDICATOR_PERIOD, Indicator::periods, Indicator.Builder::addPeriod);

    static final ElementType<Result, Result.Builder> RESULT = ElementType.of(Result::builder, Result.Builder::build)
            .extras(Result::extras, Result.Builder::extras)
            .line(Result.Builder::line)
            .attribute("type", Forms.code("ResultType"), Result::type, Result.Builder::type)
            .attribute("aggregation-status", Forms.TRUTH, Result::aggregationStatus, Result.Builder::aggregationStatus)
            .child("title", CommonElements.TEXT_ELEMENT, Result::title, Result.Builder::title)
            .child("description", CommonElements.TEXT_ELEMENT, Result::description, Result.Builder::description)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Result::documentLinks,
                    Result.Builder::addDocumentLink)
            .children("reference", RESULT_REFERENCE, Result::references, Result.Builder::addReference)
            .children("indicator", INDICATOR, Result::indicators, Result.Builder::addIndicator);

    private ResultElements() {}
}
