package org.assay.core.internal.format;

import org.w3c.dom.Element;

/**
 * Format 3 had hypotheses without evidence. It can be read as it is; but an Assay that knows no evidence would take a case
 * with some for a damaged one and put it aside, so that the number has to tell it.
 */
final class FormatThree implements Migration {

	@Override
	public int from() {
		return 3;
	}

	@Override
	public void migrate(Element root) {
		// all that format 3 holds means the same in format 4
	}
}
