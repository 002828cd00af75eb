package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks, in document order. Walks without recursion, so that depth does no harm. */
final class Segmenter implements NodeVisitor {
	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
			"data",
			"del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
			"strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "center", "nobr", "img", "picture", "source");

	private final TextSizes sizes;
	private final int total;
	private final int prose;
	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private int links;
	private int breaks;
	private int inLink;
	private int inAside;
	private int inCaption;
	private int inHeading;
	private int inList;
	private int inQuote;
	private int inTable;
	private int inPre;
	private Element owner;

	private Segmenter(Element root, TextSizes sizes) {
		this.sizes = sizes;
		this.total = Math.max(1, sizes.all(root));
		this.prose = Math.max(1, sizes.prose(root));
		this.owner = root;
	}

	static List<Block> blocks(Element root, TextSizes sizes) {
		Segmenter segmenter = new Segmenter(root, sizes);
		root.traverse(segmenter);
		segmenter.flush();
		return segmenter.blocks;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append(words);
		} else if (node instanceof Element element) {
			String tag = element.normalName();
			if (tag.equals("br")) {
				breaks++;
				if (breaks >= 2) {
					flush();
				} else {
					text.append(' ');
				}
			} else if (isBlock(element)) {
				flush();
				owner = element;
			}
			count(element, 1);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (isBlock(element)) {
				flush();
				owner = element.parent() == null ? element : element.parent();
			} else if (element.normalName().equals("td")) {
				text.append("\t");
			}
			count(element, -1);
		}
	}

	private boolean isBlock(Element element) {
		String tag = element.normalName();
		return !INLINE.contains(tag) && !tag.equals("br") && !(inTable > 0 && (tag.equals("td") || tag.equals("th")));
	}

	private void count(Element element, int by) {
		switch (element.normalName()) {
		case "a" -> inLink += element.hasAttr("href") ? by : 0;
		case "figcaption" -> inCaption += by;
		case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading += by;
		case "li", "dd", "dt" -> inList += by;
		case "blockquote" -> inQuote += by;
		case "table" -> inTable += isData(element) ? by : 0;
		case "pre" -> inPre += by;
		default -> {
			// other elements say nothing about their words
		}
		}
		if (isAside(element)) {
			inAside += by;
		}
		if (Naming.isCaption(element) && sizes.all(element) < 600) {
			inCaption += by;
		}
	}

	/** Names are trusted only about a lesser part of the page: a body may be called "sidebar-left". */
	private boolean isAside(Element element) {
		String tag = element.normalName();
		boolean most = sizes.all(element) * 2 > total || sizes.prose(element) * 3 > prose;
		if (Set.of("html", "body", "main", "h1", "p").contains(tag) || most) {
			return false;
		}
		return Set.of("nav", "footer", "aside", "menu").contains(tag) || Naming.isAside(element)
				|| Set.of("navigation", "complementary", "contentinfo", "banner", "search",
						"dialog").contains(element.attr("role"));
	}

	/** A table of figures has short cells in several columns; others only arrange the page. */
	private boolean isData(Element table) {
		return sizes.all(table) > 0 && table.select("table table, p p, td div div, h1, h2, h3, iframe").isEmpty()
				&& table.select("tr").size() >= 2
				&& table.select("tr").first().select("td, th").size() >= 2
				&& table.select("td").stream().allMatch(td -> td.wholeText().length() < 300);
	}

	private void append(TextNode node) {
		String words = node.getWholeText();
		if (!words.isBlank()) {
			breaks = 0;
		}
		int before = text.length();
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean blank = Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF';
			if (!blank) {
				text.append(c);
			} else if (inPre > 0 && c == '\n') {
				text.append('\n');
			} else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
				text.append(' ');
			}
		}
		links += inLink > 0 ? text.length() - before : 0;
	}

	private void flush() {
		String words = text.toString().replaceAll(" {2,}", " ").strip();
		if (words.chars().anyMatch(Character::isLetterOrDigit)) {
			blocks.add(new Block(words, Math.min(links, words.length()), kind(), inAside > 0, owner));
		}
		text.setLength(0);
		links = 0;
		breaks = 0;
	}

	private BlockKind kind() {
		return inCaption > 0 ? BlockKind.caption : inHeading > 0 ? BlockKind.heading : inTable > 0 ? BlockKind.table
				: inList > 0 ? BlockKind.list : inQuote > 0 ? BlockKind.quote
						: inPre > 0 ? BlockKind.preformatted : BlockKind.paragraph;
	}
}
