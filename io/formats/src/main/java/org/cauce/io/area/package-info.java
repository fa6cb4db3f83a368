/**
 * Who is who in the tables of others: the areas and providers of aid behind the codes of the OECD, the World Bank, the
 * United Nations, the United States and others.
 *
 * <p>The concepts, in reading order:
 *
 * <ol>
 *   <li>{@link org.cauce.io.area.AreaScheme}: whose codes;
 *   <li>{@link org.cauce.io.area.Areas}: countries, aggregates, and what is unspecified, by code or name;
 *   <li>{@link org.cauce.io.area.Provider} and {@link org.cauce.io.area.Providers}: who gives aid, in the codes of the
 *       OECD: countries, organisations, and sums of these.
 * </ol>
 *
 * <p>What is shipped are facts, codes and names without descriptions. A table is read when first asked for.
 */
@NullMarked
package org.cauce.io.area;

import org.jspecify.annotations.NullMarked;
