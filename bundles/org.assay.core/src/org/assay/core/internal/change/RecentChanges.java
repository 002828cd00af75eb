package org.assay.core.internal.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Which elements within the direct parts of a case have changed lately; older changes are forgotten. Safe for many threads. */
final class RecentChanges {
	/** An analysis that changes more elements than this at once has most likely changed everything. */
	private static final int KEPT = 4_000;
	private final Deque<Change> changes = new ArrayDeque<>();
	/** The count of the last change that is forgotten. */
	private long forgotten;

	/** @param element a direct part of {@code part}, or {@code part} itself */
	private record Change(long count, EObject part, EObject element) {
	}

	/**
	 * Notes a change.
	 *
	 * @param count   a higher one each time
	 * @param part    a direct part of the case
	 * @param element that direct part of {@code part} in which it happened, or {@code part} itself
	 */
	synchronized void note(long count, EObject part, EObject element, Notification what) {
		boolean isOfPart = element == part;
		if (isOfPart && what.getFeature() instanceof EReference reference && reference.isContainment()) {
			add(count, part, what.getOldValue());
			add(count, part, what.getNewValue());
		} else {
			add(count, part, element);
		}
	}

	private void add(long count, EObject part, Object value) {
		if (value instanceof Collection<?> several) {
			several.forEach(one -> add(count, part, one));
		} else if (value instanceof EObject element) {
			Change last = changes.peekLast();
			if (last != null && last.element() == element && last.part() == part) {
				changes.removeLast();
			} else if (changes.size() == KEPT) {
				forgotten = changes.removeFirst().count();
			}
			changes.addLast(new Change(count, part, element));
		}
	}

	/** See {@link org.assay.core.OpenCase#changedSince}. */
	synchronized Optional<Set<EObject>> since(EObject part, long count) {
		if (count < forgotten) {
			return Optional.empty();
		}
		Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
		Iterator<Change> backwards = changes.descendingIterator();
		while (backwards.hasNext()) {
			Change change = backwards.next();
			if (change.count() <= count) {
				break;
			}
			if (change.part() == part) {
				found.add(change.element());
			}
		}
		return Optional.of(found);
	}
}
