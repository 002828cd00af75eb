package org.assay.search.query;

import java.util.List;
import org.assay.search.Kind;

/** One thing that is looked for. */
public sealed interface Term {

	/** Where words are looked for. */
	enum Place {
		/** In the words of an article or what is marked in it, in titles, and in what is noted about them. */
		anywhere,
		/** In the words only. */
		text,
		/** In titles of articles and questions, and names of sources. */
		title,
		/** In notes, and what a figure counts, a name stands for, a claim sums up. */
		note
	}

	/** How words are matched. */
	enum Match {
		/** In any of their plain forms: {@code sanction} finds "sanctions". */
		word,
		/** As they are typed, one after the other. */
		phrase,
		/** Words that begin so. */
		prefix
	}

	/** Words. */
	record Words(String typed, Match match, Place place) implements Term {
	}

	/** An amount, in whatever words it is given; also found by the words themselves. */
	record Sum(String typed, Amount amount) implements Term {
	}

	/** Figures whose number lies between two, both included. */
	record FigureRange(Amount low, Amount high) implements Term {
	}

	/** What is of a kind. */
	record OfKind(Kind kind) implements Term {
	}

	/** What carries a verdict: proposed, accepted, rejected, unsure. */
	record WithVerdict(String verdict) implements Term {
	}

	/** What stands in an article of a source, or is a source of that name. */
	record By(String name) implements Term {
	}

	/** What somebody said. */
	record Speaker(String name) implements Term {
	}

	/** What was published in these days. */
	record Published(Days days) implements Term {
	}

	/** Times that lie in these days. */
	record When(Days days) implements Term {
	}

	/** One of several. */
	record AnyOf(List<Clause> clauses) implements Term {
	}
}
