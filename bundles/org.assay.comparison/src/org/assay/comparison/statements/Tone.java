package org.assay.comparison.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Word;
import org.assay.text.Span;

/** Whether an article vouches for what it says on a statement, passes it on, or calls it untrue. */
final class Tone {
	/** So many sentences say what an article is about. */
	private static final int LEAD = 3;
	private static final double LEAD_WEIGHT = 1.5;
	private static final double RATE_WEIGHT = 5;
	private static final double REFUTES = 3;
	private static final double REPORTS = 0.5;
	/** Of an article that speaks so rarely of doubt, none of it is meant for the statement. */
	private static final double RARELY = 0.1;
	private static final double SELDOM = 0.25;

	private final Line asked;
	private final List<Line> lines;
	private final List<Integer> evidence;

	/** @param evidence indexes of the sentences that are closest to what is asked, the closest first */
	Tone(Line asked, List<Line> lines, List<Integer> evidence) {
		this.asked = asked;
		this.lines = lines;
		this.evidence = evidence;
	}

	StatementAnswer answer(ComparedDocument document, double score) {
		boolean refutes = refuting() >= REFUTES;
		if (asked.refuting().isPresent()) {
			if (refutes) {
				return answer(Standing.agrees, score, refutingWord(), document, "It calls it untrue too");
			}
			return rate(true) < RARELY && rate(false) < SELDOM
					? answer(Standing.disagrees, score, Optional.empty(), document, "It says so as a plain fact")
					: answer(Standing.reports, score, hearsayWord(), document, "It passes on what others say");
		}
		if (refutes) {
			return answer(Standing.disagrees, score, refutingWord(), document, "It calls it untrue");
		}
		boolean hearsay = asked.hearsay().isPresent() || hearsay() >= REPORTS;
		return hearsay ? answer(Standing.reports, score, hearsayWord(), document, "It passes it on")
				: answer(Standing.agrees, score, Optional.empty(), document, "It says so as a plain fact");
	}

	/** How much speaks for it that the article calls the matter untrue. */
	double refuting() {
		long near = near().stream().filter(i -> lines.get(i).refuting().isPresent()).count();
		long lead = lines.stream().limit(LEAD).filter(l -> l.refuting().isPresent()).count();
		return near + LEAD_WEIGHT * lead + RATE_WEIGHT * rate(true);
	}

	/** How much speaks for it that the article only passes the matter on. */
	double hearsay() {
		double share = evidence.stream().filter(i -> lines.get(i).hearsay().isPresent()).count()
				/ (double) evidence.size();
		return share + rate(false);
	}

	/** Share of the sentences with a word that refutes, or else with one of hearsay. */
	double rate(boolean refuting) {
		long count = lines.stream().filter(l -> (refuting ? l.refuting() : l.hearsay()).isPresent()).count();
		return count / (double) lines.size();
	}

	/** The evidence with the sentences before and after. */
	private Set<Integer> near() {
		Set<Integer> near = new TreeSet<>();
		evidence.forEach(i -> {
			for (int at = Math.max(0, i - 1); at <= Math.min(lines.size() - 1, i + 1); at++) {
				near.add(at);
			}
		});
		return near;
	}

	private Optional<Line> refutingWord() {
		return near().stream().map(lines::get).filter(l -> l.refuting().isPresent()).findFirst()
				.or(() -> lines.stream().filter(l -> l.refuting().isPresent()).findFirst());
	}

	private Optional<Line> hearsayWord() {
		return evidence.stream().map(lines::get).filter(l -> l.hearsay().isPresent()).findFirst();
	}

	private StatementAnswer answer(Standing standing, double score, Optional<Line> telling, ComparedDocument document,
			String why) {
		List<Span> spans = new ArrayList<>(evidence.stream().map(i -> lines.get(i).span()).toList());
		telling.ifPresent(l -> spans.add(l.span()));
		Optional<Word> word = telling.flatMap(l -> standing == Standing.reports ? l.hearsay() : l.refuting());
		return new StatementAnswer(standing, score, spans,
				why + word.map(w -> ": \"" + document.words(w.span()) + "\".").orElse("."));
	}
}
