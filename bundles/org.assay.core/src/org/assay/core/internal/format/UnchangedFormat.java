package org.assay.core.internal.format;

import org.w3c.dom.Element;

/**
 * A format of which all means the same in the next one. The number has to tell them apart nevertheless, because an older Assay would
 * lose what the next one adds.
 */
record UnchangedFormat(int from) implements Migration {

	@Override
	public void migrate(Element root) {
		// nothing means anything else
	}
}
