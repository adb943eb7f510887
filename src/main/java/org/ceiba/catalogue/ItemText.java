package org.ceiba.catalogue;

/**
 * An item's text in one language.
 *
 * @param language in which it is, which is not always the one that was asked for
 * @param html of a page; null where the item has none
 * @param gift questions of a quiz or survey; null where the item has none
 */
public record ItemText(String language, String title, String html, String gift, int words) {}
