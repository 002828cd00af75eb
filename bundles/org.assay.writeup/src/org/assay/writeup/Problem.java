package org.assay.writeup;

import java.util.Optional;
import org.assay.text.Span;

/**
 * What a write-up should not be left with.
 *
 * @param place   in the Markdown, UTF-16 units
 * @param message one or two sentences for the analyst
 * @param mended  what to put in the place instead, where that is certain
 */
public record Problem(Kind kind, Span place, String message, Optional<String> mended) {

	/** Of what kind it is. */
	public enum Kind {
		/** A statement rests on nothing. */
		noCitation("statement without span"),
		/** The document that is cited is not in the case. */
		unknownDocument("unknown document"),
		/** The words are no longer where the citation says. */
		changedSpan("changed span"),
		/** A figure is not in the words cited. */
		figureNotCited("figure not in the cited words"),
		/** A name is not in the words cited. */
		nameNotCited("name not in the cited words"),
		/** The words cited say it with a reservation, the statement as a fact. */
		hedgeDropped("hedge dropped"),
		/** One origin is told as several. */
		oneOrigin("one origin told as several");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** In words. */
		@Override
		public String toString() {
			return words;
		}
	}

	static Problem of(Kind kind, Span place, String message) {
		return new Problem(kind, place, message, Optional.empty());
	}
}
