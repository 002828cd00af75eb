/** Which documents of a case tell of the same. */
package org.assay.core.stories;
