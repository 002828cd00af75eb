package org.assay.comparison.passages;

import java.util.List;
import java.util.Set;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Role;
import org.assay.text.Span;

/**
 * A claim made ready to be compared.
 *
 * @param span       from the first to the last of its words
 * @param speaker    key of who states it; empty when the outlet does, or when unknown
 * @param subject    names and roots that say who or what it is about
 * @param predicate  roots of its verbs, auxiliaries left out
 * @param object     names and roots of the rest, without conditions
 * @param theme      of a verb in the passive without a subject, what it is said of; part of the object
 * @param terms      all names and roots
 * @param conditions stretches that it depends on
 * @param hedges     words that hedge it
 * @param negative   whether it says that something is not so
 */
public record Assertion(Claim claim, Span span, String speaker, Set<String> subject, Set<String> predicate,
		Set<String> object, Set<String> theme, Set<String> terms, List<Span> conditions, List<Span> hedges,
		boolean negative) {

	public Assertion {
		subject = Set.copyOf(subject);
		predicate = Set.copyOf(predicate);
		object = Set.copyOf(object);
		theme = Set.copyOf(theme);
		terms = Set.copyOf(terms);
		conditions = List.copyOf(conditions);
		hedges = List.copyOf(hedges);
	}

	/** How whoever states it stands to it. */
	public Stance stance() {
		return claim.attribution().map(Attribution::stance).orElse(Stance.asserts);
	}

	/** Whether the stance speaks against the content. */
	public boolean isAgainst() {
		return !isUnsaid() && (stance() == Stance.denies || stance() == Stance.doubts);
	}

	/** Whether the claim says of its content that it is so. */
	public boolean isAsserted() {
		return !isUnsaid() && (stance() == Stance.asserts || stance() == Stance.reports);
	}

	/** "The minister did not say that the dam was safe": nobody states the clause, and nobody denies it. */
	private boolean isUnsaid() {
		return claim.attribution().filter(Attribution::negated).isPresent()
				&& claim.slots().stream().anyMatch(s -> s.role() == Role.predicate && !s.value().startsWith("to "));
	}

	/** As {@link #negative()}. */
	public boolean isNegative() {
		return negative;
	}
}
