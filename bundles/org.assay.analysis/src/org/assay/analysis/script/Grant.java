package org.assay.analysis.script;

/** What a script may ask for beyond the case; the analyst agrees to it together with the script. */
public enum Grant {
	/** Reads and writes files. */
	files,
	/** Reads from addresses. */
	network
}
