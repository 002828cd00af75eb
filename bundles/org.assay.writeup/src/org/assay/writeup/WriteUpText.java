package org.assay.writeup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assay.text.Span;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A write-up taken apart: its paragraphs, sentences and citations. Headings, code and raw HTML state nothing. */
public final class WriteUpText {
	/** How a paragraph begins that is the analyst's own assessment. */
	public static final String OWN = "Assessment:";
	private final List<Passage> passages = new ArrayList<>();

	private WriteUpText() {
	}

	/** @param markdown CommonMark, line ends of any kind */
	public static WriteUpText of(String markdown) {
		WriteUpText text = new WriteUpText();
		// what a row of a table states is held against its citations like any paragraph
		parser().build().parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Paragraph paragraph) {
				text.passages.add(Passage.of(paragraph));
			}

			@Override
			public void visit(Heading heading) {
				// states nothing
			}
		});
		return text;
	}

	private static Parser.Builder parser() {
		return Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
	}

	/** Takes Markdown apart as its readers see it: with tables. */
	static Node parse(String markdown) {
		return parser().extensions(List.of(TablesExtension.create())).build().parse(markdown);
	}

	/** All citations, in order. */
	public List<Citation> citations() {
		return passages.stream().flatMap(p -> p.citations().stream()).toList();
	}

	/**
	 * All sentences, in order.
	 *
	 * @param sentences finds the sentences of a plain text, in order
	 */
	public List<Statement> statements(Function<String, List<Span>> sentences) {
		return passages.stream().flatMap(p -> p.statements(sentences).stream()).toList();
	}
}
