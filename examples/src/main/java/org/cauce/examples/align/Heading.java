package org.cauce.examples.align;

/**
 * The heading of the page: both donors, each in its colour.
 *
 * @param one the first donor
 * @param oneStyle the class of its colour
 * @param other the second donor
 * @param otherStyle the class of its colour
 */
public record Heading(String one, String oneStyle, String other, String otherStyle) {}
