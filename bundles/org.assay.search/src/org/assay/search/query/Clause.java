package org.assay.search.query;

/**
 * Something looked for, or kept out.
 *
 * @param isExcluded whether what fits is kept out of the result
 */
public record Clause(Term term, boolean isExcluded) {
}
