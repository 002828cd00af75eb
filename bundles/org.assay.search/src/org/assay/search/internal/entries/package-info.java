/** What of a case goes into the index, as plain values. */
package org.assay.search.internal.entries;
