package org.assay.writeup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.comparison.words.Vocabulary;
import org.assay.text.Span;
import org.assay.writeup.WriteUpCheck.Evidence;

/** A statement told as a fact, where all words cited have a reservation ("reportedly", "may"). */
final class HedgeDropped implements WriteUpCheck.Rule {

	@Override
	public Stream<Problem> check(Evidence evidence) {
		List<Optional<String>> hedges = evidence.cited().stream().map(c -> hedge(c.words())).toList();
		boolean isDropped = !hedges.isEmpty() && hedges.stream().allMatch(Optional::isPresent)
				&& hedge(evidence.statement().words()).isEmpty();
		return isDropped ? Stream.of(Problem.of(Problem.Kind.hedgeDropped, evidence.statement().place(),
				"The words cited say \u201c" + hedges.getFirst().orElseThrow()
						+ "\u201d; the statement tells it as a fact."))
				: Stream.empty();
	}

	private static Optional<String> hedge(String words) {
		Vocabulary vocabulary = Vocabulary.english();
		return vocabulary.words(words, new Span(0, words.length())).stream()
				.filter(w -> vocabulary.isHedge(words, w)).map(w -> w.span().of(words))
				.findFirst();
	}
}
