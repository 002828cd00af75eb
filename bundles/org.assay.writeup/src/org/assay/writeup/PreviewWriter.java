package org.assay.writeup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.text.Span;
import org.assay.writeup.Preview.Block;
import org.assay.writeup.Preview.Kind;
import org.assay.writeup.Preview.Look;
import org.assay.writeup.Preview.Run;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes a {@link Preview} while it goes through a write-up. */
final class PreviewWriter extends AbstractVisitor {
	private static final String RULE = "\u2014\u2009\u2014\u2009\u2014";
	private final StringBuilder text = new StringBuilder();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private final List<Preview.Link> links = new ArrayList<>();
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<Citation> cited = new ArrayList<>();
	/** The number of the next item of each list around, negative for bullets. */
	private final Deque<Integer> lists = new ArrayDeque<>();
	private int quotes;
	private String mark = "";

	Preview write(Node document, String sources, Function<Citation, String> source) {
		document.accept(this);
		if (!cited.isEmpty()) {
			line(Kind.heading, 2, () -> text.append(sources));
			for (int i = 0; i < cited.size(); i++) {
				Citation citation = cited.get(i);
				String number = (i + 1) + ". ";
				line(Kind.source, 1, () -> linked(citation, number + source.apply(citation)));
			}
		}
		return new Preview(text.toString(), blocks, runs, links);
	}

	private void line(Kind kind, int level, Runnable words) {
		if (!blocks.isEmpty()) {
			text.append('\n');
		}
		int begin = text.length();
		words.run();
		blocks.add(new Block(kind, level, new Span(begin, text.length())));
	}

	private void linked(Citation citation, String words) {
		Span span = new Span(text.length(), text.length() + words.length());
		text.append(words);
		links.add(new Preview.Link(span, citation));
	}

	private void look(Look look, Runnable words) {
		int place = runs.size();
		int begin = text.length();
		words.run();
		runs.add(place, new Run(look, new Span(begin, text.length())));
	}

	@Override
	public void visit(Paragraph paragraph) {
		boolean isItem = !lists.isEmpty();
		Kind kind = isItem ? Kind.item : quotes > 0 ? Kind.quote : Kind.paragraph;
		line(kind, isItem ? lists.size() : quotes, () -> {
			text.append(mark);
			mark = "";
			visitChildren(paragraph);
		});
	}

	@Override
	public void visit(Heading heading) {
		line(Kind.heading, heading.getLevel(), () -> visitChildren(heading));
	}

	@Override
	public void visit(BlockQuote quote) {
		quotes++;
		visitChildren(quote);
		quotes--;
	}

	@Override
	public void visit(BulletList list) {
		list(list, -1);
	}

	@Override
	public void visit(OrderedList list) {
		list(list, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
	}

	private void list(Node list, int first) {
		lists.push(first);
		visitChildren(list);
		lists.pop();
	}

	@Override
	public void visit(ListItem item) {
		int number = lists.pop();
		mark = number < 0 ? "\u2022 " : number + ". ";
		lists.push(number < 0 ? number : number + 1);
		visitChildren(item);
		if (!mark.isEmpty()) {
			line(Kind.item, lists.size(), () -> text.append(mark)); // an item without words
			mark = "";
		}
	}

	@Override
	public void visit(FencedCodeBlock code) {
		code(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		code(code.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		code(html.getLiteral());
	}

	/** HTML is shown as it is written: nothing of it is carried out. */
	private void code(String literal) {
		literal.lines().forEach(l -> line(Kind.code, 1, () -> text.append(l)));
	}

	@Override
	public void visit(ThematicBreak rule) {
		line(Kind.rule, 0, () -> text.append(RULE));
	}

	@Override
	public void visit(Text words) {
		text.append(words.getLiteral());
	}

	@Override
	public void visit(Code code) {
		look(Look.code, () -> text.append(code.getLiteral()));
	}

	@Override
	public void visit(HtmlInline html) {
		look(Look.code, () -> text.append(html.getLiteral()));
	}

	@Override
	public void visit(SoftLineBreak end) {
		text.append(' ');
	}

	@Override
	public void visit(HardLineBreak end) {
		text.append('\u2028');
	}

	@Override
	public void visit(StrongEmphasis strong) {
		look(Look.strong, () -> visitChildren(strong));
	}

	@Override
	public void visit(Emphasis emphasis) {
		look(Look.emphasis, () -> visitChildren(emphasis));
	}

	/** A mark such as the name of the outlet becomes a number; words of the sentence stay, with the number behind them. */
	@Override
	public void visit(Link link) {
		int begin = text.length();
		visitChildren(link);
		Citation.of(new Span(begin, begin), text.substring(begin), link.getDestination(), link.getTitle())
				.ifPresent(citation -> {
					if (Passage.isMark(citation)) {
						text.setLength(begin);
						runs.removeIf(r -> r.span().end() > begin);
					}
					String number = "[" + number(citation) + "]";
					look(Look.citation, () -> linked(citation, number));
				});
	}

	private int number(Citation citation) {
		String key = citation.document() + "#" + citation.span();
		return numbers.computeIfAbsent(key, k -> {
			cited.add(citation);
			return cited.size();
		});
	}
}
