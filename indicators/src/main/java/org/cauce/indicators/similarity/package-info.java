/**
 * Portfolios compared: how alike two providers give, in what each is special, and how well a supply fits a need.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.similarity.Similarity}: Finger–Kreinin, cosine, Jaccard, Ružička, Bray–Curtis,
 *       Krugman, the balance of a cell, and all of these with one cell left out;
 *   <li>{@link org.cauce.indicators.similarity.Specialisation}: revealed comparative advantage, and its symmetric form.
 * </ul>
 *
 * <p>The level of the cells changes every answer: state it, and compare sectors of one level only.
 */
@NullMarked
package org.cauce.indicators.similarity;

import org.jspecify.annotations.NullMarked;
