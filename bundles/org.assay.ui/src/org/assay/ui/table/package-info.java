/**
 * Tables that stay quick with many rows: what is shown and in which order is worked out without widgets
 * ({@link org.assay.ui.table.Arrangement}), items are made only when they come into sight
 * ({@link org.assay.ui.table.LazyTree}), and {@link org.assay.ui.table.ListTable} puts both together with a filter box.
 */
package org.assay.ui.table;
