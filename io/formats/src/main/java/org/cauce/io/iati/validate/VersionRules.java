package org.cauce.io.iati.validate;

import com.google.common.collect.ImmutableList;
import org.cauce.io.internal.iati.rule.Names;
import org.cauce.io.internal.iati.rule.RuleSet;

/**
 * What is asked of files of one kind and version, compiled for one pass.
 *
 * @param names the names that rules speak of
 * @param rules the rules over records
 * @param codes the codes that may stand in elements
 * @param everywhere the codes that may stand in attributes of any element
 */
record VersionRules(Names names, RuleSet rules, CodeTable codes, ImmutableList<CodeTable.Place> everywhere) {}
