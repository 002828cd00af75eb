package org.assay.reading;

import java.util.List;
import org.assay.text.Span;

/**
 * Words attributed to a source.
 *
 * @param content    the attributed words, in order; without the quotation marks
 * @param cue        the words that attribute ("said", "according to"); may be empty
 * @param source     the words that name the source where they stand; may be empty
 * @param speaker    the fullest name of who is meant, pronouns resolved; empty when unknown
 * @param via        who passed it on, when neither the outlet nor the speaker; empty otherwise
 * @param conditions "if ..." stretches the content depends on
 * @param hedged     whether content or cue is hedged ("may", "reportedly")
 * @param negated    whether the attribution itself is negated ("did not say")
 */
public record Attribution(Kind kind, List<Span> content, List<Span> cue, List<Span> source, String speaker,
		Stance stance, String via, Authority authority, List<Span> conditions, boolean hedged, boolean negated,
		Why why) {

	public Attribution {
		content = List.copyOf(content);
		cue = List.copyOf(cue);
		source = List.copyOf(source);
		conditions = List.copyOf(conditions);
		if (content.isEmpty()) {
			throw new IllegalArgumentException("an attribution needs content");
		}
	}

	/** How the words are given. */
	public enum Kind {
		direct, mixed, indirect
	}

	/** How the source stands to the content. */
	public enum Stance {
		asserts, denies, doubts, promises, demands, reports
	}

	/** By what right the source speaks. */
	public enum Authority {
		unknown, principal, deputy, unnamedOfficial, document, otherOutlet
	}
}
