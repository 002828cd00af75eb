package org.assay.comparison.statements;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.comparison.ComparedDocument;
import org.assay.text.Span;

/**
 * Says how documents stand to a statement. The sentences that share most with the statement are its evidence; whether the
 * document calls it untrue, only passes it on or vouches for it shows in the words there, in its first sentences and in
 * how often it does so. A statement that says of something that it is untrue is agreed with by who says so too.
 *
 * <p>
 * When claims of both contradict each other by their parts, such as another number for the same, that decides.
 */
public final class StatementChecker {
	/** As if so many documents more had been seen, so that words count even when few are asked. */
	private static final int UNSEEN = 20;
	private static final double RELATED = 0.2;
	private static final int SENTENCES = 3;
	private static final double NEARLY_BEST = 0.5;

	private final Map<String, List<Line>> lines = new HashMap<>();
	private final Map<String, Integer> documents = new HashMap<>();

	/** @param documents those that will be asked; how rare a word is, is counted over them */
	public StatementChecker(Collection<ComparedDocument> documents) {
		for (ComparedDocument document : documents) {
			List<Line> own = Line.of(document);
			lines.put(document.id(), own);
			Set<String> roots = new HashSet<>();
			own.forEach(l -> roots.addAll(l.roots()));
			roots.forEach(r -> this.documents.merge(r, 1, Integer::sum));
		}
	}

	/**
	 * @param statement read like a document
	 * @param document  one of those that this was made for
	 */
	public StatementAnswer check(ComparedDocument statement, ComparedDocument document) {
		Line asked = Line.of(statement.text(), new Span(0, statement.text().length()));
		List<Line> all = lines.get(document.id());
		double[] shares = all.stream().mapToDouble(l -> share(asked, l)).toArray();
		List<Integer> nearest = IntStream.range(0, all.size()).boxed()
				.sorted(Comparator.comparing((Integer i) -> -shares[i])).limit(SENTENCES).toList();
		double best = nearest.isEmpty() ? 0 : shares[nearest.getFirst()];
		if (best < RELATED) {
			return new StatementAnswer(Standing.unrelated, best, List.of(), "It says nothing on it.");
		}
		List<Integer> evidence = nearest.stream().filter(i -> shares[i] >= NEARLY_BEST * best).toList();
		Optional<StatementAnswer> clash = asked.refuting().isPresent() ? Optional.empty()
				: Clashes.find(statement, document, best);
		return clash.orElseGet(() -> new Tone(asked, all, evidence).answer(document, best));
	}

	double share(Line asked, Line line) {
		double all = 0;
		double shared = 0;
		for (String root : asked.roots()) {
			double weight = Math.log((lines.size() + UNSEEN) / (documents.getOrDefault(root, 0) + 1.0));
			all += weight;
			shared += line.roots().contains(root) ? weight : 0;
		}
		return all == 0 ? 0 : shared / all;
	}
}
