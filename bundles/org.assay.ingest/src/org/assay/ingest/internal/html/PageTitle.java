package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page. A heading that the page's own statements repeat is best, for readers saw it; then the
 * statements; a lone h1; at last the title element without the name of the site.
 */
final class PageTitle {
	private PageTitle() {
	}

	static Optional<Proved> of(Document page, PageFacts facts) {
		Optional<Proved> stated = facts.linked.article("headline").map(h -> new Proved(clean(h), "JSON-LD headline",
				Optional.empty()))
				.or(() -> facts.meta.first("og:title", "twitter:title", "dc.title", "headline")
						.map(p -> new Proved(clean(p.value()), p.basis(), Optional.empty())));
		String all = key(facts.titleElement + " " + stated.map(Proved::value).orElse(""));
		List<String> largest = new ArrayList<>();
		for (Element heading : page.select("h1, h2, [itemprop=headline]")) {
			String words = heading.text().strip();
			boolean repeated = words.length() > 12 && all.contains(key(words));
			if (repeated && words.split("\\s+").length >= 3) {
				return Optional.of(new Proved(words, heading.normalName() + " element", Optional.empty()));
			}
			if (heading.normalName().equals("h1") && !words.isEmpty()) {
				largest.add(words);
			}
		}
		if (stated.isPresent() && !stated.get().value().isEmpty()) {
			return stated;
		}
		if (largest.size() == 1) {
			return Optional.of(new Proved(largest.get(0), "h1 element", Optional.empty()));
		}
		String title = facts.titleElement.strip();
		String[] parts = title.split("\\s+[|\u2013\u2014\u00BB-]\\s+");
		String longest = title;
		for (int i = 0; i < parts.length; i++) {
			longest = i == 0 || parts[i].length() > longest.length() ? parts[i] : longest;
		}
		return longest.isBlank() ? Optional.empty() : Optional.of(new Proved(longest, "title element",
				Optional.empty()));
	}

	private static String clean(String html) {
		return Jsoup.parseBodyFragment(html).text().strip();
	}

	private static String key(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
	}
}
