package org.assay.comparison.statements;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.SentenceVectors;
import org.assay.comparison.words.Vocabulary;
import org.assay.text.Span;

/** One statement, asked of some documents. What it answers depends on these, not on what was asked before. */
public final class Inquiry {
	/** So many sentences are compared by their vectors, some twenty seconds of work the first time. */
	static final int MOST_SENTENCES = 2000;
	private static final double RELATED = 0.2;
	/** Who has so much of a statement tells it, whatever it is. */
	private static final double MOSTLY = 0.5;
	/** Who is named in one sentence does something at most so many before or behind it. */
	private static final int NEAR = 2;
	private static final int SENTENCES = 3;
	private static final double NEARLY_BEST = 0.5;

	private final StatementChecker checker;
	private final ComparedDocument statement;
	private final List<ComparedDocument> documents;
	private final Line asked;
	/** Roots of what the statement says of those whom it names. */
	private final Set<String> matter;
	private final Map<String, Shares> shares = new HashMap<>();
	private final Set<String> byMeaning = new HashSet<>();
	private final Optional<Nearness> nearness;
	private int leftOut;

	/**
	 * @param each how much of the statement each sentence of a document has
	 * @param best the most that one has
	 * @param told whether one has enough of it, and more than the names
	 */
	private record Shares(ComparedDocument document, double[] each, double best, boolean told) {
	}

	Inquiry(StatementChecker checker, ComparedDocument statement, List<ComparedDocument> documents,
			SentenceVectors vectors) {
		this.checker = checker;
		this.statement = statement;
		this.documents = List.copyOf(documents);
		asked = Line.of(statement.text(), new Span(0, statement.text().length()));
		matter = new HashSet<>(asked.roots());
		matter.removeAll(Named.roots(statement));
		for (ComparedDocument document : documents) {
			shares.put(document.id(), shares(document));
		}
		boolean needed = shares.values().stream().anyMatch(s -> !s.told);
		nearness = needed && vectors.missing().isEmpty() ? Optional.of(new Nearness(statement, vectors))
				: Optional.empty();
		nearness.ifPresent(this::choose);
	}

	private Shares shares(ComparedDocument document) {
		List<Line> lines = checker.lines(document);
		double[] each = lines.stream().mapToDouble(l -> checker.share(asked, l)).toArray();
		boolean told = IntStream.range(0, each.length)
				.anyMatch(i -> each[i] >= RELATED
						&& (each[i] >= MOSTLY || isMatter(lines, i) && isMoreThanAWord(lines, i)));
		return new Shares(document, each, IntStream.range(0, each.length).mapToDouble(i -> each[i]).max().orElse(0),
				told);
	}

	/** Whether two words of the statement are met at a sentence: one alone, however rare, such as "dollars", tells nothing. */
	private boolean isMoreThanAWord(List<Line> lines, int at) {
		Set<String> met = new HashSet<>();
		lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + 1 + NEAR))
				.forEach(l -> met.addAll(l.roots()));
		met.retainAll(asked.roots());
		return met.size() >= Math.min(2, asked.roots().size());
	}

	/** Whether something of what the statement says is met at a sentence, and not only whom it is about. */
	private boolean isMatter(List<Line> lines, int at) {
		return matter.isEmpty() || lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + 1 + NEAR)).stream()
				.anyMatch(l -> !Collections.disjoint(matter, l.roots()) && !isOpposed(l));
	}

	/** Whether a sentence has the opposite of a word of the statement, and not the word. */
	private boolean isOpposed(Line line) {
		Vocabulary vocabulary = Vocabulary.english();
		return matter.stream().filter(r -> !line.roots().contains(r))
				.anyMatch(r -> line.roots().stream().anyMatch(x -> vocabulary.areOpposite(r, x)));
	}

	/**
	 * Those that share most with the statement come first, so that the bound leaves out what says least; then by their texts,
	 * which are the same wherever a document comes from, unlike its id.
	 */
	private void choose(Nearness near) {
		List<Shares> inOrder = shares.values().stream().filter(s -> !s.told)
				.filter(s -> near.mayTellOf(s.document))
				.sorted(Comparator.comparing((Shares s) -> -s.best).thenComparing(s -> s.document.text())).toList();
		int sentences = 0;
		for (Shares share : inOrder) {
			sentences += share.each.length;
			if (sentences <= MOST_SENTENCES) {
				byMeaning.add(share.document.id());
			} else {
				leftOut++;
			}
		}
	}

	/** Those asked, in the order in which they were handed over. */
	public List<ComparedDocument> documents() {
		return documents;
	}

	/** How many documents were looked through for the words of the statement alone, because there is too much to compare. */
	public int leftOut() {
		return leftOut;
	}

	/** A sentence that tells of {@link #leftOut()}; empty when all were compared. */
	public String bound() {
		return leftOut == 0 ? ""
				: "What is said in other words was looked for in the " + byMeaning.size()
						+ " documents that have most in common with the statement, and not in " + leftOut
						+ (leftOut == 1 ? " other" : " others") + ": at most " + MOST_SENTENCES
						+ " sentences are compared.";
	}

	/**
	 * @param document one of those asked
	 * @throws IllegalStateException when the model of the vectors fails
	 */
	public StatementAnswer answer(ComparedDocument document) {
		Shares share = shares.get(document.id());
		if (!share.told) {
			return byMeaning.contains(document.id()) ? answerByMeaning(share) : unrelated(share);
		}
		List<Integer> evidence = IntStream.range(0, share.each.length).boxed()
				.sorted(Comparator.comparing((Integer i) -> -share.each[i])).limit(SENTENCES)
				.filter(i -> share.each[i] >= NEARLY_BEST * share.best).toList();
		return decide(share, evidence);
	}

	private StatementAnswer answerByMeaning(Shares share) {
		List<Line> lines = checker.lines(share.document);
		List<Integer> evidence = nearness.map(n -> n.nearest(share.document, SENTENCES)).orElse(List.of()).stream()
				.flatMap(span -> IntStream.range(0, lines.size()).boxed().filter(i -> lines.get(i).span().equals(span)))
				.toList();
		if (evidence.isEmpty()) {
			return unrelated(share);
		}
		StatementAnswer answer = decide(share, evidence);
		return new StatementAnswer(answer.standing(), answer.score(), answer.evidence(),
				"In other words: " + answer.why().substring(0, 1).toLowerCase() + answer.why().substring(1));
	}

	private StatementAnswer decide(Shares share, List<Integer> evidence) {
		Optional<StatementAnswer> clash = asked.refuting().isPresent() ? Optional.empty()
				: Clashes.find(statement, share.document, share.best);
		return clash.orElseGet(
				() -> new Tone(asked, checker.lines(share.document), evidence).answer(share.document, share.best));
	}

	private static StatementAnswer unrelated(Shares share) {
		return new StatementAnswer(Standing.unrelated, share.best, List.of(), "It says nothing on it.");
	}
}
