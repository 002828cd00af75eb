/** Texts that the analyst writes: citations that lead to words, and checks that hold them against these. */
package org.assay.writeup;
