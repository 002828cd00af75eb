package org.assay.comparison.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.SentenceVectors;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Passages;
import org.assay.text.Span;

/** The sentences of documents that lie near a statement by their vectors and speak of the same matter by their parts. */
final class Nearness {
	/** Sentences about something else lie below it (see docs/measurements.md). */
	static final double FLOOR = 0.7;

	private final SentenceVectors vectors;
	private final SameMatter matter;
	private final float[] vector;

	private record Near(Span span, double cosine) {
	}

	Nearness(ComparedDocument statement, SentenceVectors vectors) {
		this.vectors = vectors;
		this.matter = new SameMatter(statement);
		this.vector = vectors.of(line(statement.text()));
	}

	/** Whether a look at its sentences is worth while. */
	boolean mayTellOf(ComparedDocument document) {
		return matter.mayBeIn(document);
	}

	/** At most so many sentences, the nearest first. */
	List<Span> nearest(ComparedDocument document, int most) {
		List<Passage> passages = new Passages().of(document);
		List<Near> near = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			if (matter.isIn(passages, i)) {
				near.add(new Near(passages.get(i).span(), cosine(vectors.of(passages.get(i).text()))));
			}
		}
		return near.stream().filter(n -> n.cosine >= FLOOR)
				.sorted(Comparator.comparing((Near n) -> -n.cosine).thenComparing(Near::span)).limit(most)
				.map(Near::span).toList();
	}

	private double cosine(float[] other) {
		double sum = 0;
		for (int i = 0; i < vector.length; i++) {
			sum += (double) vector[i] * other[i];
		}
		return sum;
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
