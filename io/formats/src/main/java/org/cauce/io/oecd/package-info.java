/**
 * The statistics of development finance of the OECD.
 *
 * <p>{@link org.cauce.io.oecd.DacReader} reads the aggregate tables DAC1, DAC2A, DAC2B, DAC3A and DAC5 and aggregates
 * of the CRS: bulk files and exports of the former OECD.Stat, and the Data Explorer.
 */
@NullMarked
package org.cauce.io.oecd;

import org.jspecify.annotations.NullMarked;
