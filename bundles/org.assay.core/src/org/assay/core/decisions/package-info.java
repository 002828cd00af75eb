/** What an analyst decides about proposals; every decision is one command that can be undone. */
package org.assay.core.decisions;
