/** The {@linkplain org.cauce.io.oecd.code.DacCodes codes} of the DAC tables of the OECD, with their names. */
@NullMarked
package org.cauce.io.oecd.code;

import org.jspecify.annotations.NullMarked;
