/** {@code assay check}: what articles say on statements. */
package org.assay.cli.internal.check;
