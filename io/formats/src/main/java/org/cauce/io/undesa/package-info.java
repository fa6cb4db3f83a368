/** What the Population Division of UN DESA publishes: the international migrant stock. */
@NullMarked
package org.cauce.io.undesa;

import org.jspecify.annotations.NullMarked;
