/** What the United Nations Development Programme publishes: the Human Development Index and its companions. */
@NullMarked
package org.cauce.io.undp;

import org.jspecify.annotations.NullMarked;
