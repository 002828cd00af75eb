package org.assay.ingest.internal.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.ingest.Article.Citation;
import org.assay.ingest.internal.plain.CitedOutlets;
import org.assay.text.Span;
import org.jsoup.nodes.Element;

/** The outlets an article names as the origin of its matter, with the link where one is given. */
final class Links {
	private Links() {
	}

	static void cite(Element container, Assembly assembly) {
		String text = assembly.text();
		Set<String> seen = new HashSet<>();
		for (Span name : CitedOutlets.in(text)) {
			String words = name.of(text);
			if (seen.add(words)) {
				assembly.draft().citations.add(new Citation(words, address(container, words), Optional.of(name)));
			}
		}
	}

	/** Where the first link leads whose words hold the name. */
	private static String address(Element container, String name) {
		for (Element link : container.select("a[href~=(?i)^https?://]")) {
			if (link.text().contains(name)) {
				return link.attr("href");
			}
		}
		return "";
	}
}
