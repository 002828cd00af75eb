package org.assay.ingest.internal.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no text to read, and measures the rest. */
final class PageCleaner {
	private static final String NO_TEXT = "script, style, noscript, template, iframe, object, embed, svg, math, "
			+ "canvas, audio, video,"
			+ " input, button, select, textarea, datalist, progress, map, frameset, link, meta, head";
	private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], "
			+ "[style~=(?i)visibility\\s*:\\s*hidden]";

	private PageCleaner() {
	}

	static TextSizes clean(Document page) {
		page.select(NO_TEXT).remove();
		TextSizes sizes = TextSizes.of(page.body());
		int total = sizes.all(page.body());
		boolean removed = false;
		for (Element hidden : page.body().select(HIDDEN)) {
			// a page may hide its article until a script shows it
			if (hidden != page.body() && sizes.all(hidden) * 3 < total) {
				hidden.remove();
				removed = true;
			}
		}
		return removed ? TextSizes.of(page.body()) : sizes;
	}
}
