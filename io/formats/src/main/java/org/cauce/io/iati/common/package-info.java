/**
 * What activities and organisations of IATI share: codes, texts, dates, money, documents, and what has no typed place.
 *
 * <p>All parts are optional, since a publisher may leave out anything; lists are in the order of the file.
 */
@LeanStyle
@NullMarked
package org.cauce.io.iati.common;

import org.cauce.io.internal.style.LeanStyle;
import org.jspecify.annotations.NullMarked;
