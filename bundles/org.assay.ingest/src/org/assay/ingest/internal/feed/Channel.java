package org.assay.ingest.internal.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself, for all its articles.
 *
 * @param title    of the feed, or empty
 * @param address  of the site, or where the feed was taken from, or empty
 * @param language BCP 47, or empty
 */
record Channel(String title, String address, String language, String mediaType) {

	static Channel of(Document feed, String taken) {
		Element root = feed.selectFirst("feed");
		boolean atom = root != null && feed.selectFirst("channel") == null;
		Element channel = atom ? root : feed.selectFirst("channel");
		String own = channel == null ? "" : link(channel);
		String lang = channel == null ? "" : atom ? channel.attr("xml:lang") : text(channel, "language");
		return new Channel(channel == null ? "" : text(channel, "title"), own.isEmpty() ? taken : own, lang,
				atom ? "application/atom+xml" : "application/rss+xml");
	}

	/** The words of the first child of that name, markup in them taken out. */
	static String text(Element of, String... names) {
		for (String name : names) {
			for (Element child : of.children()) {
				if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
					return org.jsoup.Jsoup.parseBodyFragment(child.wholeText()).text().strip();
				}
			}
		}
		return "";
	}

	/** Where it leads: RSS writes the address as text, Atom as an attribute. */
	static String link(Element of) {
		for (Element child : of.children()) {
			if (child.tagName().equals("link") && (!child.hasAttr("rel") || child.attr("rel").equals("alternate"))) {
				String address = child.hasAttr("href") ? child.attr("href") : child.text();
				if (address.strip().startsWith("http")) {
					return address.strip();
				}
			}
		}
		return "";
	}
}
