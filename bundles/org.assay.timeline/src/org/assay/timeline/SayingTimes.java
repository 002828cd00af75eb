package org.assay.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.text.Span;

/**
 * Finds out when words were said: the time nearest to the cue that stands in the sentence of the attribution but not
 * in the attributed words. A time in the words themselves is what they are about. Without such a time nothing is
 * assumed.
 */
final class SayingTimes {
	/** How far to look where the text is not at hand to find the sentence in, in UTF-16 units. */
	private static final int REACH = 120;
	private final Optional<Sentences> sentences;
	private final List<TimeExpression> times;

	/** @param times those that can be placed */
	SayingTimes(Optional<Sentences> sentences, List<TimeExpression> times) {
		this.sentences = sentences;
		this.times = times.stream().filter(t -> !Verdicts.isRejected(t)).toList();
	}

	Optional<TimeExpression> of(Quotation quotation) {
		List<Span> content = Words.spans(quotation.getSpans());
		Span cue = Stream.of(quotation.getCue(), quotation.getSource()).flatMap(s -> Words.spans(s).stream())
				.findFirst()
				.orElse(content.get(content.size() - 1));
		Span sentence = sentence(cue);
		return times.stream().filter(t -> {
			Span at = span(t);
			return sentence.contains(at) && content.stream().noneMatch(c -> c.overlaps(at));
		}).min(Comparator.<TimeExpression>comparingInt(t -> distance(span(t), cue)).thenComparing(SayingTimes::span));
	}

	private Span sentence(Span cue) {
		return sentences.filter(s -> cue.end() <= s.text().length()).map(s -> s.around(cue))
				.orElseGet(() -> new Span(Math.max(0, cue.begin() - REACH), cue.end() + REACH));
	}

	private static Span span(TimeExpression time) {
		return Words.span(time.getSpans().get(0));
	}

	private static int distance(Span a, Span b) {
		return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
	}
}
