/**
 * The activity standard of IATI, whole: {@link org.cauce.io.iati.activity.IatiActivity} and its parts, named after
 * their elements.
 *
 * <p>All parts are optional, since a publisher may leave out anything; lists are in the order of the file.
 */
@CauceStyle
@NullMarked
package org.cauce.io.iati.activity;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
