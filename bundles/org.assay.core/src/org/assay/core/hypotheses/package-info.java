/** Hypotheses weighed against evidence: changes of a case, and what the matrix of both comes to. */
package org.assay.core.hypotheses;
