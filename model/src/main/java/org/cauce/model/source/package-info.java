/**
 * Where a value comes from.
 *
 * <p>A {@link org.cauce.model.source.Statement} is the one envelope of everything that a source says: it has an id, the
 * thing said, the {@linkplain org.cauce.model.source.Citation places} where it is said, and how it came to be known
 * ({@link org.cauce.model.source.Attribution}). The things said do not repeat these fields. Records point at each other
 * by {@link org.cauce.model.source.Ref}, a kind and an id; a catalogue resolves them. A
 * {@link org.cauce.model.source.Source} is a document or data set; its {@linkplain org.cauce.model.source.Endnote
 * endnotes} lead to the {@linkplain org.cauce.model.source.Work works} it cites.
 */
@NullMarked
package org.cauce.model.source;

import org.jspecify.annotations.NullMarked;
