package org.assay.comparison.statements;

/** How a document stands to a statement. The names are those of the exchange. */
public enum Standing {
	/** It says so itself. */
	agrees,
	/** It says otherwise, or calls it untrue. */
	disagrees,
	/** It passes on that somebody says so, without vouching for it. */
	reports,
	/** It says nothing on it. */
	unrelated
}
