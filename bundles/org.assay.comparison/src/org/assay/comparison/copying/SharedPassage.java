package org.assay.comparison.copying;

import org.assay.text.Span;

/**
 * The same words in two documents.
 *
 * @param a      where they stand in the one
 * @param b      where they stand in the other
 * @param words  how many words both have in the same order; a few others may stand between them
 * @param quoted whether one of them has the words in quotation marks: then both may quote the same speaker, and it is
 *               no sign that one copied the other
 */
public record SharedPassage(Span a, Span b, int words, boolean quoted) {
}
