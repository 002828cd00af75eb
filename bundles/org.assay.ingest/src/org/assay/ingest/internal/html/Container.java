package org.assay.ingest.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: from the body down, as long as one child keeps nearly all the running
 * text of its parent, or is named as the article's body and keeps most of it.
 */
final class Container {
	private static final Set<String> LEAVES = Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "pre", "dd", "figure",
			"ul", "ol", "span", "a", "font", "b", "i", "em", "strong");
	private static final int DEEPEST = 400;

	private final Map<Element, Double> sums = new HashMap<>();
	private final Element root;

	private Container(Element root, List<Block> blocks) {
		this.root = root;
		for (Block block : blocks) {
			Element at = block.owner();
			for (int i = 0; at != null && i < DEEPEST; i++) {
				sums.merge(at, block.weight(), Double::sum);
				at = at == root ? null : at.parent();
			}
		}
	}

	static Element of(Element root, List<Block> blocks) {
		return new Container(root, blocks).descend();
	}

	private double sum(Element element) {
		return sums.getOrDefault(element, 0.0);
	}

	private Element descend() {
		Element at = root;
		while (true) {
			Element best = null;
			for (Element child : at.children()) {
				boolean holds = !LEAVES.contains(child.normalName()) && sum(child) > 0;
				if (holds && (best == null || value(child) > value(best))) {
					best = child;
				}
			}
			if (best == null || sum(best) < share(best) * sum(at)) {
				return at;
			}
			at = best;
		}
	}

	private double value(Element child) {
		return sum(child) * (isNamed(child) ? 1.5 : 1);
	}

	/** How much of its parent's running text a child must hold. */
	private static double share(Element child) {
		return isNamed(child) ? 0.5 : 0.8;
	}

	private static boolean isNamed(Element element) {
		return Naming.isBody(element) || element.normalName().equals("article") || element.normalName().equals("main");
	}
}
