package org.assay.core.internal.format;

import org.w3c.dom.Element;

/** Brings a file of a case from one format to the next, before EMF sees it. One class per format. */
interface Migration {

	/** The format it takes; it gives the next one. */
	int from();

	/**
	 * Changes one file.
	 *
	 * @param root the case or the document
	 */
	void migrate(Element root);
}
