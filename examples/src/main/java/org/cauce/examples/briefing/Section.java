package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;

/**
 * A section of the page.
 *
 * @param id its id on the page
 * @param title its title
 * @param label its name in the navigation
 * @param text the paragraphs beside the figures
 * @param blocks the figures and tables
 */
public record Section(String id, String title, String label, ImmutableList<Prose> text, ImmutableList<Block> blocks) {}
