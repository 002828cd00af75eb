package org.assay.analysis.registry;

/** What an analysis builds on; earlier stages run first. */
public enum Stage {
	/** Marks up single documents. */
	reading,
	/** Needs those marks and relates documents. */
	comparing,
	/** Needs both and only shows. */
	summarising
}
