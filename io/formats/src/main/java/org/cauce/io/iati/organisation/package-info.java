/**
 * The organisation standard of IATI, whole: {@link org.cauce.io.iati.organisation.IatiOrganisation} and its parts.
 *
 * <p>All parts are optional, since a publisher may leave out anything; lists are in the order of the file.
 */
@LeanStyle
@NullMarked
package org.cauce.io.iati.organisation;

import org.cauce.io.internal.style.LeanStyle;
import org.jspecify.annotations.NullMarked;
