/** Verbs for what the analyst writes. */
package org.assay.cli.internal.writeup;
