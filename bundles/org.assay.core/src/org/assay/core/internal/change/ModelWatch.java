package org.assay.core.internal.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.usage.UsageSearch;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Sees every change of a case: which files it concerns and, while a command runs, each step of it.
 *
 * <p>
 * EMF's own ChangeRecorder is not used because it walks the whole case at the begin of each recording and does not
 * record what happens to an element that was made by an earlier command.
 */
public final class ModelWatch extends EContentAdapter {
	private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> untold = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Notifier> leaving = new ArrayList<>();
	/** Of the direct parts of the case that have changed, the count of the last change. */
	private final Map<EObject, Long> lastChanges = Collections.synchronizedMap(new WeakHashMap<>());
	private final RecentChanges recent = new RecentChanges();
	private long changes;
	private Steps steps;

	/** Begins to note the steps of a change; one change at a time. */
	void begin() {
		if (steps != null) {
			throw new IllegalStateException("a change is already being recorded");
		}
		steps = new Steps();
	}

	/** Takes away every reference to what has left the case since {@link #begin()}; as steps of the change. */
	void dropReferences(EObject root) {
		List<EObject> gone = new ArrayList<>();
		for (EObject left : left()) {
			gone.add(left);
			left.eAllContents().forEachRemaining(gone::add);
		}
		// Only what has an id can be referred to.
		gone.removeIf(element -> !(element instanceof Identified));
		if (!gone.isEmpty()) {
			UsageSearch.of(gone, root).forEach(u -> EcoreUtil.remove(u.holder(), u.feature(), u.target()));
		}
	}

	private Set<EObject> left() {
		Set<EObject> result = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Notifier notifier : leaving) {
			if (notifier instanceof EObject element && element.eContainer() == null) {
				result.add(element);
			}
		}
		return result;
	}

	/** @return the steps since {@link #begin()}, oldest first */
	List<Step> end() {
		List<Step> result = steps.list();
		steps = null;
		left().forEach(element -> element.eAdapters().remove(this));
		leaving.clear();
		return result;
	}

	/** Whether a change is being recorded. */
	public boolean isRecording() {
		return steps != null;
	}

	/**
	 * The case, the documents and the relations that have changed since this was asked last. Each is one file, but for the
	 * relations, of which several share one.
	 */
	public Set<EObject> takeTouched() {
		return take(touched);
	}

	/** The case and the documents that those who listen have not been told of yet. */
	Set<EObject> takeUntold() {
		return take(untold);
	}

	private static Set<EObject> take(Set<EObject> units) {
		Set<EObject> result = Collections.newSetFromMap(new IdentityHashMap<>());
		result.addAll(units);
		units.clear();
		return result;
	}

	/** Another number each time that something in a direct part of the case has changed; 0 when nothing has. */
	public long lastChange(EObject part) {
		return lastChanges.getOrDefault(part, 0L);
	}

	/** See {@link org.assay.core.OpenCase#changedSince}. */
	public Optional<Set<EObject>> changedSince(EObject part, long change) {
		return recent.since(part, change);
	}

	/** Notes that a file must be written: that of a case or document, or the one with this head. */
	public void touch(EObject unit) {
		touched.add(unit);
	}

	@Override
	public void notifyChanged(Notification what) {
		super.notifyChanged(what);
		if (!OneStep.isChange(what)) {
			return;
		}
		if (steps != null) {
			steps.note(what);
		}
		noteUnits((EObject) what.getNotifier(), what);
	}

	private void noteUnits(EObject changed, Notification what) {
		EObject inFile = null;
		EObject part = null;
		EObject element = null;
		for (EObject at = changed; at != null; at = at.eContainer()) {
			boolean isUnit = at instanceof Document || at instanceof Case;
			if (!(at instanceof Case)) {
				element = part == null ? at : part;
				part = at;
			}
			inFile = inFile == null && (isUnit || at instanceof Comparison) ? at : inFile;
			if (isUnit) {
				touched.add(inFile);
				untold.add(at);
				break;
			}
		}
		if (part != null) {
			lastChanges.put(part, ++changes);
			recent.note(changes, part, element, what);
		}
	}

	/** What leaves the case during a change stays watched until its end: it may be changed, and come back. */
	@Override
	protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {
		if (steps != null) {
			leaving.add(notifier);
		} else {
			super.removeAdapter(notifier, checkContainer, checkResource);
		}
	}
}
