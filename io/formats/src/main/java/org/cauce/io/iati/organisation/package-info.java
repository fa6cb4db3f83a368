/**
 * The organisation standard of IATI, whole: {@link org.cauce.io.iati.organisation.IatiOrganisation} and its parts.
 *
 * <p>All parts are optional, since a publisher may leave out anything; lists are in the order of the file.
 */
@CauceStyle
@NullMarked
package org.cauce.io.iati.organisation;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
