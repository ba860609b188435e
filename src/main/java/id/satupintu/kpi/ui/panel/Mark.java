package id.satupintu.kpi.ui.panel;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened meanwhile.
 *
 * @param at key of the category
 * @param to key of the category at which it ended, null for a moment
 * @param letter by which it stands in the drawing
 */
public record Mark(String at, @Nullable String to, String letter, String text) {}
