/**
 * Statistical data and metadata of SDMX, as the OECD, the World Bank, the UN and the central banks publish it.
 *
 * <p>{@link org.cauce.io.sdmx.SdmxReader} reads data in SDMX-CSV 1.0 to 2.1, SDMX-JSON 1.0 and 2.0, SDMX-ML 2.1
 * (generic and structure-specific) and SDMX-ML 3.0, all in the same way: data sets, in them series, in them
 * observations. {@link org.cauce.io.sdmx.SdmxStructures} reads the structures that tell dimensions from attributes and
 * name the codes.
 *
 * <p>Codes are kept as published: {@code _T} (total), {@code _Z} (not applicable) and {@code _X} (not specified) are
 * codes, not missing values.
 */
@CauceStyle
@NullMarked
package org.cauce.io.sdmx;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
