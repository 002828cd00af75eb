package org.assay.ingest.internal.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: from the body down, as long as one child keeps nearly all the running
 * text of its parent, or is named as the article's body and keeps most of it.
 */
final class Container {
	private static final Set<String> LEAVES = Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "pre", "dd",
			"figure",
			"ul", "ol", "span", "a", "font", "b", "i", "em", "strong");
	private static final int DEEPEST = 400;

	private final Map<Element, Double> sums = new HashMap<>();
	private final Set<Element> titled = new HashSet<>();
	private final Element root;

	private Container(Element root, List<Block> blocks, String title) {
		this.root = root;
		mark(title);
		for (Block block : blocks) {
			Element at = block.owner();
			for (int i = 0; at != null && i < DEEPEST; i++) {
				sums.merge(at, block.weight(), Double::sum);
				at = at == root ? null : at.parent();
			}
		}
	}

	/** @param title the headline of the page, or empty: the part of a page that holds it is the article's */
	static Element of(Element root, List<Block> blocks, String title) {
		return new Container(root, blocks, title).descend();
	}

	private void mark(String title) {
		String wanted = key(title);
		for (Element heading : root.select("h1, h2")) {
			String words = key(heading.text());
			if (words.length() > 6 && (wanted.contains(words) || wanted.length() > 6 && words.contains(wanted))) {
				for (Element at = heading; at != root && at != null; at = at.parent()) {
					titled.add(at);
				}
				return;
			}
		}
	}

	private static String key(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
	}

	private double sum(Element element) {
		return sums.getOrDefault(element, 0.0);
	}

	private Element descend() {
		Element at = root;
		while (true) {
			List<Element> children = at.children().stream()
					.filter(c -> !LEAVES.contains(c.normalName()) && sum(c) > 0)
					.sorted(Comparator.comparingDouble(this::value).reversed()).toList();
			double whole = sum(at);
			Element next = children.stream().filter(c -> titled.contains(c) && holdsEnough(c, whole)).findFirst()
					.orElseGet(() -> children.isEmpty() ? null : children.get(0));
			if (next == null || isPart(next) || !holdsEnough(next, whole) && !standsOut(next, children, whole)) {
				return at;
			}
			at = next;
		}
	}

	private boolean holdsEnough(Element child, double whole) {
		return sum(child) >= share(child) * whole;
	}

	/** An element named as an article with far more running text than any beside it. */
	private boolean standsOut(Element child, List<Element> children, double whole) {
		return isNamed(child) && sum(child) > 0.3 * whole
				&& children.stream().allMatch(c -> c == child || sum(c) * 2.5 < sum(child));
	}

	/** Sections of one name beside each other, each with running text, are parts of one article. */
	private boolean isPart(Element child) {
		return !child.normalName().equals("article") && !child.className().isEmpty() && child.siblingElements().stream()
				.anyMatch(s -> (s.className().equals(child.className()) || Naming.isBody(s) && Naming.isBody(child))
						&& !s.normalName().equals("article") && sum(s) > 0.05 * sum(child));
	}

	private double value(Element child) {
		return sum(child) * (isNamed(child) ? 1.5 : 1) * (titled.contains(child) ? 2 : 1);
	}

	/**
	 * How much of its parent's running text a child must hold; beside a headline less will do, but more than a deck.
	 * An {@code article} element with the headline is the page's own, however long the teasers of others beside it are.
	 */
	private double share(Element child) {
		if (titled.contains(child) && child.normalName().equals("article") && sum(child) > 400) {
			return 0.05;
		}
		return titled.contains(child) ? sum(child) > 800 ? 0.15 : 0.3 : isNamed(child) ? 0.5 : 0.8;
	}

	private static boolean isNamed(Element element) {
		return Naming.isBody(element) || element.normalName().equals("article") || element.normalName().equals("main");
	}
}
