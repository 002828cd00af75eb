package org.assay.comparison.words;

import org.assay.text.Span;

/**
 * A word where it stands.
 *
 * @param lower in lower case, with straight apostrophes
 * @param root  what it has in common with its other forms and with words that mean nearly the same
 */
public record Word(Span span, String lower, String root) {
}
