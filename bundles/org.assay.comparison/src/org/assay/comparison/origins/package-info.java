/** Which documents go back to one upstream, and what that leaves of a confirmation. */
package org.assay.comparison.origins;
