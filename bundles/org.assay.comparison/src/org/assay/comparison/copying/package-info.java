/**
 * Which documents took words from each other: shared passages with their places on both sides, quoted words told
 * apart from copied prose, and an index that finds the pairs without looking at all of them.
 */
package org.assay.comparison.copying;
