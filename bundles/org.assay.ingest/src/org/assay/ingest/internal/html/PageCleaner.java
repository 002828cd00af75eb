package org.assay.ingest.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what is no text to read, and measures the rest. */
final class PageCleaner {
	private static final String NO_TEXT = "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video,"
			+ " input, button, select, textarea, datalist, progress, map, frameset, link, meta, head";
	private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

	private PageCleaner() {
	}

	/** @return how many visible characters each element holds, for the elements that hold any */
	static Map<Element, Integer> clean(Document page) {
		page.select(NO_TEXT).remove();
		Map<Element, Integer> lengths = measure(page.body());
		int total = lengths.getOrDefault(page.body(), 0);
		boolean removed = false;
		for (Element hidden : page.body().select(HIDDEN)) {
			// a page may hide its article until a script shows it
			if (hidden != page.body() && lengths.getOrDefault(hidden, 0) * 3 < total) {
				hidden.remove();
				removed = true;
			}
		}
		return removed ? measure(page.body()) : lengths;
	}

	private static Map<Element, Integer> measure(Element root) {
		Map<Element, Integer> lengths = new HashMap<>();
		int[] seen = new int[1];
		Map<Element, Integer> begins = new HashMap<>();
		root.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					seen[0] += words.isBlank() ? 0 : words.text().length();
				} else if (node instanceof Element element) {
					begins.put(element, seen[0]);
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element && seen[0] > begins.get(element)) {
					lengths.put(element, seen[0] - begins.get(element));
				}
			}
		});
		return lengths;
	}
}
