package org.assay.help.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that were read, in order, and where on them. */
final class GuideHistory {
	private final Deque<Visit> before = new ArrayDeque<>();
	private final Deque<Visit> after = new ArrayDeque<>();

	/**
	 * A page and how far it was scrolled.
	 *
	 * @param top in pixels
	 */
	record Visit(String page, int top) {
	}

	/** A page was left by a link. */
	void left(Visit visit) {
		before.push(visit);
		after.clear();
	}

	/** Goes back from a page; empty when it was the first. */
	Optional<Visit> back(Visit from) {
		return go(before, after, from);
	}

	/** Takes a way back back. */
	Optional<Visit> forward(Visit from) {
		return go(after, before, from);
	}

	private static Optional<Visit> go(Deque<Visit> to, Deque<Visit> back, Visit from) {
		Optional<Visit> next = Optional.ofNullable(to.poll());
		next.ifPresent(n -> back.push(from));
		return next;
	}

	boolean hasBack() {
		return !before.isEmpty();
	}
}
