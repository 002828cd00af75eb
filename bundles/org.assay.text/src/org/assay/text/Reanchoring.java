package org.assay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words of an anchor in another version of its text, or refuses. The words must be the same; only the kind
 * of white space between them may differ. Words that merely look alike are never taken: where the words stand more
 * than once, what surrounds them decides, and where that does not decide, nothing is moved.
 */
public final class Reanchoring {
	/** Most candidates a refusal lists. */
	public static final int CANDIDATES = 20;
	/** Visible units of context that make one agreeing side count as evidence. */
	private static final int EVIDENCE = 12;
	/** Visible units that must agree beside a wholly agreeing side for a phrase that stands more than once. */
	private static final int TRACE = 6;

	private Reanchoring() {
	}

	public static Placement place(Anchor anchor, CharSequence text) {
		if (anchor.quote().fits(text, anchor.span())) {
			Surroundings here = Surroundings.of(anchor, text, anchor.span());
			if (here.same()) {
				return new Placement.Exact(anchor.span());
			}
		}
		if (anchor.quote().words().isBlank()) {
			return new Placement.Refused("The span covers no visible words, so nothing proves its place.", List.of());
		}
		Occurrences found = Occurrences.exact(anchor, text);
		boolean sameBlanks = !found.spans().isEmpty() || found.tooMany();
		if (!sameBlanks) {
			found = Occurrences.anyBlanks(anchor, text);
		}
		if (found.tooMany()) {
			List<Span> first = found.spans().subList(0, Math.min(CANDIDATES, found.spans().size()));
			return new Placement.Refused("The words stand in too many places to tell them apart.", first);
		}
		if (found.spans().isEmpty()) {
			return new Placement.Refused(anchor.quote().isShortened()
					? "The words, or the white space between them, are no longer the same."
					: "The words are gone.", List.of());
		}
		String blanks = sameBlanks ? "" : " The white space within the words changed.";
		return decide(anchor, found.spans().stream().map(s -> Surroundings.of(anchor, text, s)).toList(), blanks);
	}

	private static Placement decide(Anchor anchor, List<Surroundings> found, String blanks) {
		List<Surroundings> agreeing = found.stream().filter(Surroundings::agree).toList();
		if (agreeing.size() == 1) {
			return moved(anchor, agreeing.get(0), "the text around them agrees", blanks);
		}
		if (agreeing.size() > 1) {
			return refused("The same words stand in the same surroundings " + agreeing.size() + " times.", agreeing);
		}
		List<Surroundings> half = found.stream().filter(s -> s.halfAgree(EVIDENCE)).toList();
		if (half.size() > 1) {
			return refused("The same words stand in " + half.size() + " places that agree on one side.", half);
		}
		if (half.size() == 1 && (found.size() == 1 || traces(half.get(0)))) {
			String side = half.get(0).before().whole() ? "before" : "after";
			return moved(anchor, half.get(0), "the text " + side + " them agrees, on the other side it changed",
					blanks);
		}
		return refused(found.size() == 1 ? "The words stand in one place only, but in other surroundings."
				: "The words stand in " + found.size() + " places, none of them in the same surroundings.", found);
	}

	private static boolean traces(Surroundings one) {
		return Math.min(one.before().agreed(), one.after().agreed()) >= TRACE;
	}

	private static Placement moved(Anchor anchor, Surroundings to, String evidence, String blanks) {
		int by = to.span().begin() - anchor.span().begin();
		String where = by == 0 ? "The words stand where they were; "
				: "The words stand " + Math.abs(by) + " characters " + (by > 0 ? "later; " : "earlier; ");
		return new Placement.Moved(to.span(), where + evidence + "." + blanks);
	}

	private static Placement refused(String why, List<Surroundings> among) {
		List<Surroundings> best = new ArrayList<>(among);
		best.sort(Comparator.comparingInt(Surroundings::agreed).reversed().thenComparing(Surroundings::span));
		return new Placement.Refused(why, best.stream().limit(CANDIDATES).map(Surroundings::span).toList());
	}
}
