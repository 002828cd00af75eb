package org.assay.writeup;

import java.util.stream.Stream;
import org.assay.writeup.WriteUpCheck.Evidence;

/** A sentence that rests on no words, unless it asks, leads over to a list or is the analyst's own assessment. */
final class NoCitation implements WriteUpCheck.Rule {

	@Override
	public Stream<Problem> check(Evidence evidence) {
		Statement statement = evidence.statement();
		String words = statement.words().strip();
		boolean states = !words.endsWith("?") && !words.endsWith(":") && words.chars().anyMatch(Character::isLetter);
		return statement.citations().isEmpty() && !statement.isOwn() && states
				? Stream.of(Problem.of(Problem.Kind.noCitation, statement.place(),
						"Nothing is cited for this. Cite words, or begin the paragraph with \u201c" + WriteUpText.OWN
								+ "\u201d when it is your own."))
				: Stream.empty();
	}
}
