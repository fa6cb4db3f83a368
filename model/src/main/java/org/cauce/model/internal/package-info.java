/** What the packages of the model share and users never see. */
@NullMarked
package org.cauce.model.internal;

import org.jspecify.annotations.NullMarked;
