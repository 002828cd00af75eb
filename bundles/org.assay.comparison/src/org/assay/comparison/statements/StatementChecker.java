package org.assay.comparison.statements;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.SentenceVectors;

/**
 * Says how documents stand to a statement. The sentences that share most with the statement are its evidence; whether the
 * document calls it untrue, only passes it on or vouches for it shows in the words there, in its first sentences and in
 * how often it does so. A statement that says of something that it is untrue is agreed with by who says so too.
 *
 * <p>
 * When claims of both contradict each other by their parts, such as another number for the same, that decides.
 *
 * <p>
 * Those whom a statement names are not enough: something of what it says of them must stand there or nearby, and not its
 * opposite.
 *
 * <p>
 * Where a document has too few of the words, its sentences that lie nearest to the statement by {@link SentenceVectors}
 * stand in, as far as they have the parts that {@link SameMatter} asks for. From there on the same rules decide.
 */
public final class StatementChecker {
	/** As if so many documents more had been seen, so that words count even when few are asked. */
	private static final int UNSEEN = 20;

	private final Map<String, List<Line>> lines = new HashMap<>();
	private final Map<String, Integer> documents = new HashMap<>();
	private final SentenceVectors vectors;

	/** Without vectors. */
	public StatementChecker(Collection<ComparedDocument> documents) {
		this(documents, SentenceVectors.none());
	}

	/**
	 * @param documents those that will be asked; how rare a word is, is counted over them
	 * @param vectors   find what is said in other words; unless they are missing
	 */
	public StatementChecker(Collection<ComparedDocument> documents, SentenceVectors vectors) {
		this.vectors = vectors;
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
	 * @param asked     of those that this was made for, the ones to answer
	 */
	public Inquiry ask(ComparedDocument statement, List<ComparedDocument> asked) {
		return new Inquiry(this, statement, asked, vectors);
	}

	/** One document alone, as {@link #ask} does. */
	public StatementAnswer check(ComparedDocument statement, ComparedDocument document) {
		return ask(statement, List.of(document)).answer(document);
	}

	List<Line> lines(ComparedDocument document) {
		return lines.get(document.id());
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
