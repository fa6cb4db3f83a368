package org.cauce.io.internal.sheet;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says
 * @param part the file in the archive
 */
record SheetPart(String name, String part) {}
