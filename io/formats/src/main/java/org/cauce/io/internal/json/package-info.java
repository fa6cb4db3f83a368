/**
 * JSON: the one configuration by which it is read and written, records as trees that know their lines, and the shapes
 * that the model's types have in it.
 */
@NullMarked
package org.cauce.io.internal.json;

import org.jspecify.annotations.NullMarked;
