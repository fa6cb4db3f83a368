/** What Transparency International publishes: the Corruption Perceptions Index, before and since the scale of 2012. */
@NullMarked
package org.cauce.io.transparency;

import org.jspecify.annotations.NullMarked;
