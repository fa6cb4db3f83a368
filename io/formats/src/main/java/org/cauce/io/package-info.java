/**
 * What all readers and writers share.
 *
 * <p>Bad data is a result, not an accident: a reader gives a {@link org.cauce.io.ReadResult} with the value, if there
 * is nothing wrong with it, and a list of {@link org.cauce.io.Problem}s. Each problem has a stable
 * {@linkplain org.cauce.io.ProblemCode code}, a {@linkplain org.cauce.io.Severity severity}, a
 * {@linkplain org.cauce.io.Location place} and says what was found, what was expected, and how to cure it. The
 * {@link org.cauce.io.ReadReport} counts what was seen, kept and refused. What a file may do to the machine that reads
 * it is bounded by {@link org.cauce.io.ReadLimits}.
 *
 * <p>Three kinds of exception are thrown: {@code IllegalArgumentException} for a mistake of the caller,
 * {@code UncheckedIOException} for the disk, and {@link org.cauce.io.MalformedInputException} for callers who want the
 * value or nothing.
 */
@NullMarked
@CauceStyle
package org.cauce.io;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
