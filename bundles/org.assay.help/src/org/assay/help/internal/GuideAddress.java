package org.assay.help.internal;

/**
 * A place in the guide.
 *
 * @param name a page, a heading on it, or both: {@code tables.md}, {@code #sums}, {@code tables.md#sums}
 */
record GuideAddress(String name) {

	/** The file of the page; empty for the page on which the address stands. */
	String page() {
		int hash = name.indexOf('#');
		return hash < 0 ? name : name.substring(0, hash);
	}

	/** The heading; empty for the beginning of the page. */
	String heading() {
		int hash = name.indexOf('#');
		return hash < 0 ? "" : name.substring(hash + 1);
	}

	/** The same place, told without the page on which it was named. */
	GuideAddress from(String current) {
		return page().isEmpty() ? new GuideAddress(current + name) : this;
	}
}
