/** The words of a document as comparison counts them: lower case, with their places, without markup or punctuation. */
package org.assay.comparison.words;
