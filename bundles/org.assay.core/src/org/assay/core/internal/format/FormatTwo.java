package org.assay.core.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Format 2 kept the web address of a document among its notes. */
final class FormatTwo implements Migration {
	private static final String NOTES = "importNotes";
	private static final String LABEL = "Address: ";

	@Override
	public int from() {
		return 2;
	}

	@Override
	public void migrate(Element root) {
		List<Node> addresses = new ArrayList<>();
		for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (NOTES.equals(child.getNodeName()) && child.getTextContent().startsWith(LABEL)) {
				addresses.add(child);
			}
		}
		for (Node address : addresses) {
			root.setAttribute("address", address.getTextContent().substring(LABEL.length()));
			root.removeChild(address);
		}
	}
}
