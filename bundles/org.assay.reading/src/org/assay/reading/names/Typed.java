package org.assay.reading.names;

import org.assay.reading.MentionType;

/** A candidate with the type the whole text gives it, and why. */
record Typed(Candidate candidate, MentionType type, String reason, double confidence) {

	int from() {
		return candidate.from();
	}

	int to() {
		return candidate.to();
	}

	/** The two and what stands between them, as one organisation. */
	Typed with(Typed next) {
		Candidate whole = new Candidate(from(), next.to(), candidate.title(), candidate.opensSentence(), true,
				candidate.label());
		return new Typed(whole, MentionType.organisation, "its words together name a body",
				Math.min(confidence, next.confidence));
	}

	/** The same name from another token on. */
	Typed since(int begin, MentionType kind) {
		Candidate whole = new Candidate(begin, to(), candidate.title(), candidate.opensSentence(), true,
				candidate.label());
		return new Typed(whole, kind, reason, confidence);
	}

	/** The same name up to another token. */
	Typed upTo(int end) {
		Candidate whole = new Candidate(from(), end, candidate.title(), candidate.opensSentence(), true,
				candidate.label());
		return new Typed(whole, type, reason, confidence);
	}
}
