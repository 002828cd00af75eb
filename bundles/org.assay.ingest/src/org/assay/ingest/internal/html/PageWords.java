package org.assay.ingest.internal.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** All words of a page as plain text, what is no part of the article too. Parses only, as {@link HtmlPage} does. */
public final class PageWords implements NodeFilter {
	private static final Set<String> SILENT = Set.of("script", "style", "template", "svg", "head", "iframe", "object");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final String CELL = " | ";
	private final StringBuilder words = new StringBuilder();

	private PageWords() {
	}

	/** Title, then the blocks in their order, each in a line of its own; pictures by the words that stand for them. */
	public static String of(String html) {
		Document page = Jsoup.parse(html);
		PageWords all = new PageWords();
		all.add(page.title());
		all.newLine();
		page.body().filter(all);
		return all.words.toString().strip();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			add(text.getWholeText());
		} else if (node instanceof Element element) {
			if (SILENT.contains(element.normalName())) {
				return FilterResult.SKIP_ENTIRELY;
			}
			open(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && isLine(element)) {
			newLine();
		}
		return FilterResult.CONTINUE;
	}

	private void open(Element element) {
		if (CELLS.contains(element.normalName()) && element.previousElementSibling() != null) {
			words.append(CELL);
		} else if (isLine(element)) {
			newLine();
		}
		if (element.normalName().equals("li")) {
			words.append("\u2022 ");
		} else if (element.normalName().equals("img") && !element.attr("alt").isBlank()) {
			add(" [" + element.attr("alt") + "] ");
		}
	}

	private static boolean isLine(Element element) {
		return element.normalName().equals("br") || element.isBlock() && !CELLS.contains(element.normalName());
	}

	/** White space of any length is one space, and none at the beginning of a line. */
	private void add(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean isSpace = Character.isWhitespace(c) || c == '\u00A0';
			if (!isSpace) {
				words.append(c);
			} else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
				words.append(' ');
			}
		}
	}

	private void newLine() {
		while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
			words.setLength(words.length() - 1);
		}
		if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
			words.append('\n');
		}
	}
}
