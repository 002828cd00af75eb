package org.assay.ingest.internal.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's meta elements by name, property or itemprop in lower case; of equal ones the first. */
final class MetaTags {
	private final Map<String, String> values = new LinkedHashMap<>();

	MetaTags(Document page) {
		for (Element meta : page.select("meta[content]")) {
			for (String key : new String[] { "property", "name", "itemprop", "http-equiv" }) {
				String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
				if (!name.isEmpty() && !meta.attr("content").isBlank()) {
					values.putIfAbsent(name, meta.attr("content").strip());
				}
			}
		}
	}

	/** The first of the names that the page has, with its name as the basis. */
	Optional<Proved> first(String... names) {
		for (String name : names) {
			String value = values.get(name);
			if (value != null) {
				return Optional.of(new Proved(value, "meta " + name, Optional.empty()));
			}
		}
		return Optional.empty();
	}

	String get(String name) {
		return values.getOrDefault(name, "");
	}
}
