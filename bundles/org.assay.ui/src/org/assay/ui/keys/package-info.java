/** The keys that hold in a part, and the list of them. */
package org.assay.ui.keys;
