/** What a case holds and how far the work on it is, as numbers; each knows what it counts. */
package org.assay.core.overview;
