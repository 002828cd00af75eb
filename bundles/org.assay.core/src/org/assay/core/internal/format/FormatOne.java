package org.assay.core.internal.format;

import org.w3c.dom.Element;

/** Format 1 called the encoding of a document its charset, a word that nothing else in the model uses. */
final class FormatOne implements Migration {

	@Override
	public int from() {
		return 1;
	}

	@Override
	public void migrate(Element root) {
		if (root.hasAttribute("charset")) {
			root.setAttribute("encoding", root.getAttribute("charset"));
			root.removeAttribute("charset");
		}
	}
}
