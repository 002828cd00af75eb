/** What the documents answer differently: claims of one matter taken together, who confirms whom, and a claim's way. */
package org.assay.comparison.questions;
