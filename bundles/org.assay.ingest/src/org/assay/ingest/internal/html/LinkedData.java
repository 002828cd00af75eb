package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org statements a page makes about its article in JSON-LD. */
final class LinkedData {
	private static final Pattern ARTICLE = Pattern.compile("(?:.*Article|BlogPosting|.*Posting|Report|Review"
			+ "|LiveBlogPosting)");
	private static final int MOST = 500;

	private final List<Map<String, Object>> articles = new ArrayList<>();
	private final List<Map<String, Object>> others = new ArrayList<>();

	LinkedData(Document page) {
		for (Element script : page.select("script[type*=ld+json]")) {
			collect(Json.parse(script.data().strip()), 0);
		}
	}

	private void collect(Object value, int depth) {
		if (depth > 6 || articles.size() + others.size() > MOST) {
			return;
		}
		if (value instanceof List<?> list) {
			list.forEach(v -> collect(v, depth + 1));
		} else if (value instanceof Map<?, ?> map) {
			Map<String, Object> node = new LinkedHashMap<>();
			map.forEach((k, v) -> node.put(k.toString(), v));
			(isArticle(node.get("@type")) ? articles : others).add(node);
			collect(node.get("@graph"), depth + 1);
			collect(node.get("mainEntity"), depth + 1);
			collect(node.get("mainEntityOfPage"), depth + 1);
		}
	}

	private static boolean isArticle(Object type) {
		return type instanceof String s ? ARTICLE.matcher(s).matches()
				: type instanceof List<?> l && l.stream().anyMatch(LinkedData::isArticle);
	}

	/** A text of the article itself, such as "headline". */
	Optional<String> article(String key) {
		return first(articles, key);
	}

	/** A text of the article, or else of anything else the page describes. */
	Optional<String> any(String key) {
		return first(articles, key).or(() -> first(others, key));
	}

	private static Optional<String> first(List<Map<String, Object>> nodes, String key) {
		return nodes.stream().map(n -> text(n.get(key))).filter(s -> !s.isBlank()).findFirst();
	}

	/** A string as it is, of a thing its name, of a list the texts joined by commas. */
	private static String text(Object value) {
		if (value instanceof String s) {
			return s.strip();
		}
		if (value instanceof Map<?, ?> map) {
			Object name = map.containsKey("name") ? map.get("name") : map.get("@value");
			return name instanceof String s ? s.strip() : "";
		}
		if (value instanceof List<?> list) {
			return String.join(", ", list.stream().map(LinkedData::text).filter(s -> !s.isEmpty()).distinct().toList());
		}
		return "";
	}
}
