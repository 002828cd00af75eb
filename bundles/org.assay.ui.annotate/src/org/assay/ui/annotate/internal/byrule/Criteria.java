package org.assay.ui.annotate.internal.byrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.model.Document;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.InContext;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.osgi.util.NLS;

/**
 * By what proposals are chosen. All that is given must hold.
 *
 * @param within  the only article; empty for all of the case
 * @param kind    empty for any
 * @param rule    the rule that proposed them, in its own words; empty for any
 * @param atLeast confidence in per cent, 0 for any
 * @param words   must occur in what is marked, without regard to case and line breaks; empty for any
 */
public record Criteria(Optional<Document> within, Optional<MarkKind> kind, Optional<String> rule, int atLeast,
		String words) {

	public Criteria {
		words = InContext.line(words.strip());
	}

	/** Whether a proposal is chosen. */
	public boolean fits(Proposal proposal) {
		return isLookedAt(proposal) && rule.filter(r -> !r.equals(proposal.mark().origin().rule())).isEmpty()
				&& proposal.mark().origin().percent() >= atLeast
				&& (words.isEmpty() || lower(proposal.words()).contains(lower(words)));
	}

	/** Whether it is of the kind, and of the article, that are looked at. */
	boolean isLookedAt(Proposal proposal) {
		return within.filter(document -> document != proposal.document()).isEmpty()
				&& kind.filter(k -> k != proposal.mark().kind()).isEmpty();
	}

	private static String lower(String words) {
		return words.toLowerCase(Locale.ROOT);
	}

	/** What they are, for the note of the judgement: "claim, rule claim.own, at least 90% sure". */
	public String inWords() {
		List<String> parts = new ArrayList<>();
		parts.add(kind.map(Messages::kind).orElse(Messages.Criteria_anyKind));
		rule.ifPresent(r -> parts.add(NLS.bind(Messages.Criteria_rule, Messages.rule(r))));
		if (atLeast > 0) {
			parts.add(NLS.bind(Messages.Criteria_atLeast, atLeast));
		}
		if (!words.isEmpty()) {
			parts.add(NLS.bind(Messages.Criteria_words, words));
		}
		parts.add(within.isPresent() ? Messages.Criteria_here : Messages.Criteria_everywhere);
		return String.join(", ", parts);
	}
}
