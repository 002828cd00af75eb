package org.assay.core.internal.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Elements that were put into one list, one after the other. A run of an analysis is hardly anything else: as steps of their
 * own they would take up a good part of what the elements themselves do.
 */
final class Additions implements Step {
	private static final int FEW = 4;
	private final EObject owner;
	private final EStructuralFeature feature;
	private final List<Object> values = new ArrayList<>(FEW);
	private int[] positions = new int[FEW];

	/** @param first an addition */
	Additions(Notification first) {
		owner = (EObject) first.getNotifier();
		feature = (EStructuralFeature) first.getFeature();
		add(first);
	}

	/** Whether a notification tells of one element that was put into a list. */
	static boolean isAddition(Notification what) {
		return what.getEventType() == Notification.ADD;
	}

	/** Whether a notification goes on with these additions. */
	boolean isContinuedBy(Notification what) {
		return isAddition(what) && what.getNotifier() == owner && what.getFeature() == feature;
	}

	/** Notes one more. */
	void add(Notification what) {
		if (values.size() == positions.length) {
			positions = Arrays.copyOf(positions, positions.length * 2);
		}
		positions[values.size()] = what.getPosition();
		values.add(what.getNewValue());
	}

	@Override
	public void undo() {
		List<Object> list = list();
		for (int i = values.size() - 1; i >= 0; i--) {
			list.remove(positions[i]);
		}
	}

	@Override
	public void redo() {
		List<Object> list = list();
		for (int i = 0; i < values.size(); i++) {
			list.add(positions[i], values.get(i));
		}
	}

	@SuppressWarnings("unchecked")
	private List<Object> list() {
		return (List<Object>) owner.eGet(feature);
	}
}
