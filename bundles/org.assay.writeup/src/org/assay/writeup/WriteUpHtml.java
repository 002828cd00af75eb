package org.assay.writeup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.text.Span;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A write-up as HTML: citations are numbers that lead to the sources, HTML in it is shown as it is written, pictures are told by
 * their words.
 *
 * @param body    what stands between {@code <body>} and the list of the sources
 * @param sources in the order of their numbers, which begin with 1
 */
public record WriteUpHtml(String body, List<Source> sources) {
	public WriteUpHtml {
		sources = List.copyOf(sources);
	}

	/**
	 * What is cited.
	 *
	 * @param citation the first that cites it
	 * @param id       that its entry in the list is to have
	 * @param places   ids of the numbers in the text that lead to it
	 */
	public record Source(Citation citation, String id, List<String> places) {
	}

	/** @param prefix of all ids, so that several write-ups can stand on one page */
	public static WriteUpHtml of(String markdown, String prefix) {
		Numbers numbers = new Numbers(prefix);
		String body = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true)
				.sanitizeUrls(true).nodeRendererFactory(context -> new Links(context, numbers)).build()
				.render(WriteUpText.parse(markdown));
		return new WriteUpHtml(body, numbers.sources());
	}

	/** Counts what is cited, and where. */
	private static final class Numbers {
		private final String prefix;
		private final Map<String, Citation> cited = new LinkedHashMap<>();
		private final Map<String, Integer> places = new LinkedHashMap<>();

		Numbers(String prefix) {
			this.prefix = prefix;
		}

		int number(Citation citation) {
			String key = citation.document() + "#" + citation.span();
			cited.putIfAbsent(key, citation);
			places.merge(key, 1, Integer::sum);
			return List.copyOf(cited.keySet()).indexOf(key) + 1;
		}

		String source(int number) {
			return prefix + "source-" + number;
		}

		String place(int number, int count) {
			return prefix + "cited-" + number + "-" + count;
		}

		/** Id of the place that was counted last. */
		String lastPlace(int number) {
			return place(number, List.copyOf(places.values()).get(number - 1));
		}

		List<Source> sources() {
			List<String> keys = List.copyOf(cited.keySet());
			return keys.stream().map(key -> {
				int number = keys.indexOf(key) + 1;
				List<String> ids = IntStream.rangeClosed(1, places.get(key))
						.mapToObj(i -> place(number, i)).toList();
				return new Source(cited.get(key), source(number), ids);
			}).toList();
		}
	}

	/** Writes citations as numbers, and keeps only links that lead to the web. */
	private record Links(HtmlNodeRendererContext context, Numbers numbers) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Link.class, Image.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof Link link) {
				Citation.of(new Span(0, 0), words(link), link.getDestination(), link.getTitle())
						.ifPresentOrElse(citation -> cite(link, citation), () -> address(link));
			} else {
				children(node);
			}
		}

		private void cite(Link link, Citation citation) {
			if (!Passage.isMark(citation)) {
				children(link);
			}
			int number = numbers.number(citation);
			HtmlWriter html = context.getWriter();
			html.tag("sup");
			html.tag("a", attributes("id", numbers.lastPlace(number), "href", "#" + numbers.source(number)));
			html.text("[" + number + "]");
			html.tag("/a");
			html.tag("/sup");
		}

		private void address(Link link) {
			boolean isWeb = new Preview.Address(link.getDestination()).isWeb();
			if (isWeb) {
				context.getWriter().tag("a", attributes("href", link.getDestination(), "rel", "noreferrer"));
			}
			children(link);
			if (isWeb) {
				context.getWriter().tag("/a");
			}
		}

		/** In this order, so that the same text gives the same bytes. */
		private static Map<String, String> attributes(String name, String value, String other, String otherValue) {
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put(name, value);
			attributes.put(other, otherValue);
			return attributes;
		}

		private void children(Node node) {
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				context.render(child);
			}
		}

		private static String words(Node link) {
			StringBuilder words = new StringBuilder();
			link.accept(new AbstractVisitor() {
				@Override
				public void visit(Text text) {
					words.append(text.getLiteral());
				}

				@Override
				public void visit(Code code) {
					words.append(code.getLiteral());
				}
			});
			return words.toString();
		}
	}
}
