/**
 * How the types of IATI and the elements of its files correspond, said once for reading and writing.
 *
 * <p>An {@link org.cauce.io.internal.iati.ElementType} lists the places of an element: its attributes, its text, its
 * children, each with the accessor and the builder method of the type. What has no place goes to the extras.
 */
@NullMarked
package org.cauce.io.internal.iati;

import org.jspecify.annotations.NullMarked;
