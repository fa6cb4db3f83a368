/** What the United Nations Office on Drugs and Crime publishes: intentional homicides by country and year. */
@NullMarked
package org.cauce.io.unodc;

import org.jspecify.annotations.NullMarked;
