package org.cauce.io.iati.validate;

/**
 * How often a rule is broken.
 *
 * @param severity how bad that is
 * @param findings the number of findings
 * @param times how often, counting what one finding stands for
 */
public record RuleCount(FindingSeverity severity, long findings, long times) {

    RuleCount plus(RuleCount other) {
        return new RuleCount(severity, findings + other.findings, times + other.times);
    }
}
