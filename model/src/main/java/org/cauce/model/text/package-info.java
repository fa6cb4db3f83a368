/**
 * Words: {@linkplain org.cauce.model.text.Name names} with language, kind and validity,
 * {@linkplain org.cauce.model.text.Definition definitions} and {@linkplain org.cauce.model.text.Acronym acronyms}.
 */
@NullMarked
package org.cauce.model.text;

import org.jspecify.annotations.NullMarked;
