package org.assay.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/**
 * What the analyst has brushed in one view of a window, such as a stretch of time, so that the other views list only that. A view asks
 * its site for it: {@code getSite().getService(Brushing.class)}. UI thread only.
 *
 * @since 0.1
 */
public final class Brushing {
	private final List<Consumer<Optional<Brushed>>> followers = new CopyOnWriteArrayList<>();
	/** Who is still to be told what is brushed now. */
	private final Deque<Consumer<Optional<Brushed>>> untold = new ArrayDeque<>();
	private Optional<Brushed> brushed = Optional.empty();

	/**
	 * What is brushed.
	 *
	 * @param words    what the elements have in common, such as "Timeline: Tue 12 Nov 2019 to Thu 14 Nov 2019"
	 * @param elements of the case that is open, by identity
	 */
	public record Brushed(String words, Set<EObject> elements) {

		/** @param elements of the case that is open, in any collection */
		public static Brushed of(String words, Collection<? extends EObject> elements) {
			return new Brushed(words, identical(elements));
		}

		private static Set<EObject> identical(Collection<? extends EObject> elements) {
			Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
			kept.addAll(elements);
			return Collections.unmodifiableSet(kept);
		}
	}

	/** What is brushed now; nothing when all is to be listed. */
	public Optional<Brushed> get() {
		return brushed;
	}

	/** What is brushed, in words; empty when nothing is. */
	public String words() {
		return brushed.map(Brushed::words).orElse("");
	}

	/**
	 * Brushes something else, or nothing any more. Those who follow are told one after the other, so that keys and pictures that are due
	 * go before the next one.
	 */
	public void set(Optional<Brushed> next) {
		if (!next.equals(brushed)) {
			brushed = next;
			untold.clear();
			untold.addAll(followers);
			tellNext();
		}
	}

	private void tellNext() {
		Consumer<Optional<Brushed>> next = untold.poll();
		if (next != null) {
			next.accept(brushed);
			if (!untold.isEmpty()) {
				Display.getCurrent().asyncExec(this::tellNext);
			}
		}
	}

	/**
	 * Tells {@code whenBrushed} what is brushed from now on, and at once when something is.
	 *
	 * @return ends that; call it in {@code dispose}
	 */
	public Runnable follow(Consumer<Optional<Brushed>> whenBrushed) {
		followers.add(whenBrushed);
		if (brushed.isPresent()) {
			whenBrushed.accept(brushed);
		}
		return () -> {
			followers.remove(whenBrushed);
			untold.remove(whenBrushed);
		};
	}
}
