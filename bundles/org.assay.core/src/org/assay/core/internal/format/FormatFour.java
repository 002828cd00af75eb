package org.assay.core.internal.format;

import org.w3c.dom.Element;

/**
 * Format 4 held the relations in the file of the case. They are read from there as they are and written into files of their
 * own; an Assay that looks for no such files would take them for missing, so that the number has to tell it.
 */
final class FormatFour implements Migration {

	@Override
	public int from() {
		return 4;
	}

	@Override
	public void migrate(Element root) {
		// all that format 4 holds means the same in format 5
	}
}
