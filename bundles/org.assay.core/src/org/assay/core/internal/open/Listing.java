package org.assay.core.internal.open;

import java.util.List;
import org.assay.model.Case;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Keeps an index of a list of a case: goes along with what is added at its end, as imports do, and is made anew, when
 * it is asked next, after any other change. Several threads may ask while nobody changes the case.
 */
abstract class Listing<T extends EObject> extends AdapterImpl {
	private final Class<T> type;
	private final EReference feature;
	private final List<T> list;
	private boolean stale = true;

	/** @param feature of the case, which holds the list */
	Listing(Class<T> type, Case model, EReference feature, List<T> list) {
		this.type = type;
		this.feature = feature;
		this.list = list;
		model.eAdapters().add(this);
	}

	/** Forgets all elements. */
	abstract void clear();

	/** Notes an element. */
	abstract void index(T element);

	/** Makes the index fit what the case holds. */
	final synchronized void refresh() {
		if (stale) {
			clear();
			list.forEach(this::index);
			stale = false;
		}
	}

	/** Something has changed that the index does not go along with. */
	final synchronized void outdate() {
		stale = true;
	}

	@Override
	public void notifyChanged(Notification what) {
		if (what.isTouch() || what.getFeature() != feature) {
			return;
		}
		if (what.getEventType() == Notification.ADD && what.getPosition() == list.size() - 1) {
			follow(type.cast(what.getNewValue()));
		} else {
			outdate();
		}
	}

	private synchronized void follow(T added) {
		if (!stale) {
			index(added);
		}
	}
}
