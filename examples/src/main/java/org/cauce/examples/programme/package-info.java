/**
 * Initiatives and what becomes of them, as objects for programs and as text for people:
 * {@linkplain org.cauce.examples.programme.Timelines timelines and successions},
 * {@linkplain org.cauce.examples.programme.FrameworkReport frameworks},
 * {@linkplain org.cauce.examples.programme.AgendaReport recommendations}.
 */
@NullMarked
package org.cauce.examples.programme;

import org.jspecify.annotations.NullMarked;
