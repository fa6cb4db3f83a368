/**
 * Writes activities and organisations of IATI in other forms than XML: as JSON and NDJSON, which hold all of a record
 * and read back equal, and as CSV for spreadsheets, which is flat.
 *
 * <p>All files appear whole or not at all, and are written record by record in small memory.
 */
@NullMarked
package org.cauce.io.iati.export;

import org.jspecify.annotations.NullMarked;
