package org.assay.ingest.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text the elements of a page hold, in characters. */
final class TextSizes implements NodeVisitor {
	/** Shortest stretch outside links that counts as running text. */
	private static final int PROSE = 60;

	private record Size(int all, int prose) {
	}

	private final Map<Element, Size> sizes = new HashMap<>();
	private final Map<Element, Size> begins = new HashMap<>();
	private int all;
	private int prose;
	private int links;

	static TextSizes of(Element root) {
		TextSizes sizes = new TextSizes();
		root.traverse(sizes);
		sizes.begins.clear();
		return sizes;
	}

	/** All visible characters. */
	int all(Element element) {
		Size size = sizes.get(element);
		return size == null ? 0 : size.all;
	}

	/** Characters in long stretches outside links. */
	int prose(Element element) {
		Size size = sizes.get(element);
		return size == null ? 0 : size.prose;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			int length = words.isBlank() ? 0 : words.text().length();
			all += length;
			prose += length >= PROSE && links == 0 ? length : 0;
		} else if (node instanceof Element element) {
			begins.put(element, new Size(all, prose));
			links += element.normalName().equals("a") ? 1 : 0;
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			Size begin = begins.get(element);
			links -= element.normalName().equals("a") ? 1 : 0;
			if (all > begin.all) {
				sizes.put(element, new Size(all - begin.all, prose - begin.prose));
			}
		}
	}
}
