/** Which documents tell of the same event, without comparing all pairs. */
package org.assay.comparison.stories;
