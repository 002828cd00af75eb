package org.assay.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Quotation;
import org.assay.text.Edtf;
import org.assay.text.Precision;
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
	private final Places<StatedTime> times;

	/**
	 * @param times     those that cannot be placed and rejected ones are left out
	 * @param published when the article was; "next year" is then no time of saying. A day after it stays one, as the
	 *                  date of publication may be wrong
	 */
	SayingTimes(Optional<Sentences> sentences, List<StatedTime> times, Optional<Edtf> published) {
		this.sentences = sentences;
		Places.Builder<StatedTime> places = new Places.Builder<>();
		times.stream().filter(t -> t.value().isPresent() && !Verdicts.isRejected(t.element()))
				.filter(t -> published.isEmpty() || !isVaguelyAfter(t.value().get(), published.get()))
				.forEach(t -> places.add(t.at(), t));
		this.times = places.build();
	}

	Optional<StatedTime> of(Quotation quotation) {
		List<Span> content = Words.spans(quotation.getSpans());
		Span cue = Stream.of(quotation.getCue(), quotation.getSource()).flatMap(s -> Words.spans(s).stream())
				.findFirst()
				.orElse(content.get(content.size() - 1));
		return times.within(sentence(cue)).stream().map(Places.Place::thing)
				.filter(t -> content.stream().noneMatch(c -> c.overlaps(t.at())))
				.min(Comparator.<StatedTime>comparingInt(t -> distance(t.at(), cue)).thenComparing(StatedTime::at));
	}

	private static boolean isVaguelyAfter(Edtf time, Edtf published) {
		return Precision.day.isFinerThan(time.precision()) && time.after(published);
	}

	private Span sentence(Span cue) {
		return sentences.filter(s -> cue.end() <= s.text().length()).map(s -> s.around(cue))
				.orElseGet(() -> new Span(Math.max(0, cue.begin() - REACH), cue.end() + REACH));
	}

	private static int distance(Span a, Span b) {
		return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
	}
}
