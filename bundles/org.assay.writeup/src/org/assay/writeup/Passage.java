package org.assay.writeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assay.text.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** A paragraph without its marks, each character with its place in the Markdown. */
final class Passage extends AbstractVisitor {
	private static final Pattern SPACE = Pattern.compile("\\s+");
	/** Longest word that links the words of a name: "of", "the", "and". */
	private static final int LINK = 3;
	private final StringBuilder plain = new StringBuilder();
	private final List<Integer> places = new ArrayList<>();
	private final List<Cited> cited = new ArrayList<>();

	/** A citation and the place in the plain words that it stands at: a mark before its letter, words behind their first one. */
	private record Cited(Citation citation, int at) {
	}

	private Passage() {
	}

	static Passage of(Paragraph paragraph) {
		Passage passage = new Passage();
		paragraph.accept(passage);
		return passage;
	}

	List<Citation> citations() {
		return cited.stream().map(Cited::citation).toList();
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral(), text);
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral(), code);
	}

	@Override
	public void visit(SoftLineBreak line) {
		add(" ", line);
	}

	@Override
	public void visit(HardLineBreak line) {
		add(" ", line);
	}

	@Override
	public void visit(Link link) {
		int begin = plain.length();
		visitChildren(link);
		place(link).flatMap(at -> Citation.of(at, plain.substring(begin), link.getDestination(), link.getTitle()))
				.ifPresent(citation -> {
					boolean isMark = isMark(citation);
					if (isMark) {
						plain.setLength(begin);
						places.subList(begin, places.size()).clear();
					}
					cited.add(new Cited(citation, isMark ? begin : begin + 1));
				});
	}

	/** Whether a label such as "2" or "Harbour Post" stands beside the sentence, and is no part of what it says. */
	static boolean isMark(Citation citation) {
		String label = citation.label().strip();
		return !citation.words().contains(label)
				&& Arrays.stream(SPACE.split(label))
						.noneMatch(w -> w.length() > LINK && Character.isLowerCase(w.charAt(0)));
	}

	/** Escapes and entities make words shorter than what is written; the places within such a stretch are near. */
	private void add(String words, Node node) {
		Span at = place(node).orElseGet(() -> {
			int last = places.isEmpty() ? 0 : places.getLast();
			return new Span(last, last);
		});
		for (int i = 0; i < words.length(); i++) {
			places.add(Math.min(at.begin() + i, Math.max(at.begin(), at.end() - 1)));
		}
		plain.append(words);
	}

	private static Optional<Span> place(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		return spans.isEmpty() ? Optional.empty()
				: Optional.of(new Span(spans.getFirst().getInputIndex(),
						spans.getLast().getInputIndex() + spans.getLast().getLength()));
	}

	List<Statement> statements(Function<String, List<Span>> sentences) {
		String words = plain.toString();
		boolean isOwn = words.startsWith(WriteUpText.OWN);
		List<Span> found = sentences.apply(words).stream().filter(s -> !s.of(words).isBlank()).toList();
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			int from = i == 0 ? 0 : lastLetter(found.get(i).begin());
			int to = i + 1 == found.size() ? words.length() : lastLetter(found.get(i + 1).begin());
			boolean isLast = i + 1 == found.size();
			statements.add(new Statement(place(found.get(i)), found.get(i).of(words), cited.stream()
					.filter(c -> c.at() >= from && (isLast || c.at() < to)).map(Cited::citation).toList(), isOwn));
		}
		return statements;
	}

	/** What is cited between two sentences belongs to the first: only behind this place does the next one begin. */
	private int lastLetter(int begin) {
		return plain.charAt(begin) == ' ' ? begin + 2 : begin + 1;
	}

	private Span place(Span stretch) {
		return new Span(places.get(stretch.begin()), places.get(stretch.end() - 1) + 1);
	}
}
