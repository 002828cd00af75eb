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
import org.assay.writeup.Preview.Address;
import org.assay.writeup.Preview.Block;
import org.assay.writeup.Preview.Kind;
import org.assay.writeup.Preview.Look;
import org.assay.writeup.Preview.Picture;
import org.assay.writeup.Preview.Run;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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
	/** Says of a link that it leads out of Assay. */
	private static final String WEB = "\u2009\u2197";
	private static final String RULE = "\u2014\u2009\u2014\u2009\u2014";
	/** Whether files that the text names lie beside it. */
	private final boolean hasFiles;
	private final StringBuilder text = new StringBuilder();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private final List<Preview.Link> links = new ArrayList<>();
	private final List<Picture> pictures = new ArrayList<>();
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<Citation> cited = new ArrayList<>();
	/** The number of the next item of each list around, negative for bullets. */
	private final Deque<Integer> lists = new ArrayDeque<>();
	private int quotes;
	private String mark = "";

	/** @param hasFiles whether pictures and other pages lie beside the text */
	PreviewWriter(boolean hasFiles) {
		this.hasFiles = hasFiles;
	}

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
		return new Preview(text.toString(), blocks, runs, links, pictures);
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
		if (hasFiles && paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
			picture(image);
			return;
		}
		boolean isItem = !lists.isEmpty();
		Kind kind = isItem ? Kind.item : quotes > 0 ? Kind.quote : Kind.paragraph;
		line(kind, isItem ? lists.size() : quotes, () -> {
			text.append(mark);
			mark = "";
			visitChildren(paragraph);
		});
	}

	/** A picture that is a paragraph of its own, and what it shows as its caption. */
	private void picture(Image image) {
		line(Kind.picture, 0, () -> text.append(Preview.PICTURE));
		Span place = blocks.getLast().span();
		line(Kind.caption, 0, () -> visitChildren(image));
		pictures.add(new Picture(place, image.getDestination(), blocks.getLast().span().of(text)));
	}

	@Override
	public void visit(CustomNode node) {
		switch (node) {
		case TableRow row -> line(row.getParent() instanceof TableHead ? Kind.head : Kind.row, 0,
				() -> visitChildren(row));
		case TableCell cell -> {
			if (cell.getPrevious() != null) {
				text.append(Preview.CELL);
			}
			visitChildren(cell);
		}
		default -> visitChildren(node);
		}
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
		int place = runs.size();
		visitChildren(link);
		Citation.of(new Span(begin, begin), text.substring(begin), link.getDestination(), link.getTitle())
				.ifPresentOrElse(citation -> cited(citation, begin), () -> address(link, begin, place));
	}

	private void cited(Citation citation, int begin) {
		if (Passage.isMark(citation)) {
			text.setLength(begin);
			runs.removeIf(r -> r.span().end() > begin);
		}
		String number = "[" + number(citation) + "]";
		look(Look.citation, () -> linked(citation, number));
	}

	/** @param place of the link's look among the runs: those within it stand behind */
	private void address(Link link, int begin, int place) {
		Address address = new Address(link.getDestination());
		if ((hasFiles || address.isWeb()) && text.length() > begin) {
			text.append(address.isWeb() ? WEB : "");
			Span span = new Span(begin, text.length());
			links.add(new Preview.Link(span, address));
			runs.add(place, new Run(Look.link, span));
		}
	}

	private int number(Citation citation) {
		String key = citation.document() + "#" + citation.span();
		return numbers.computeIfAbsent(key, k -> {
			cited.add(citation);
			return cited.size();
		});
	}
}
