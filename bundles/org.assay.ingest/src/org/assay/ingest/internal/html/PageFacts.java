package org.assay.ingest.internal.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states about itself in its head, read before anything is taken out of it. */
final class PageFacts {
	final MetaTags meta;
	final LinkedData linked;
	final String titleElement;
	final String address;
	private final String lang;

	PageFacts(Document page, String taken) {
		meta = new MetaTags(page);
		linked = new LinkedData(page);
		titleElement = page.title();
		Element canonical = page.selectFirst("link[rel=canonical][href]");
		String stated = canonical == null ? "" : canonical.attr("href");
		String own = stated.isBlank() ? meta.get("og:url") : stated;
		address = own.startsWith("http") || taken.isEmpty() ? own : taken;
		Element html = page.selectFirst("html");
		lang = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
	}

	/** BCP 47, or empty. */
	String language() {
		String stated = lang.isBlank() ? meta.get("content-language") : lang;
		return stated.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*") ? stated.replace('_', '-') : "";
	}
}
