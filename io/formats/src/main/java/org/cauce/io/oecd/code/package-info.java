/**
 * The codes of the DAC of the OECD as facts: {@link org.cauce.io.oecd.code.DacCodes} those of its tables,
 * {@link org.cauce.io.oecd.code.DacList} those that IATI repeats, with the time in which they may be used, and what
 * {@link org.cauce.io.oecd.code.PolicyMarker policy markers} and {@link org.cauce.io.oecd.code.BiMulti} mean.
 */
@NullMarked
package org.cauce.io.oecd.code;

import org.jspecify.annotations.NullMarked;
