package org.assay.core.internal.change;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One elementary change of the model, as EMF reported it, that is not the addition of one element to a list. */
final class OneStep implements Step {
	private final EObject owner;
	private final EStructuralFeature feature;
	private final Notification what;

	private OneStep(Notification what) {
		this.owner = (EObject) what.getNotifier();
		this.feature = (EStructuralFeature) what.getFeature();
		this.what = what;
	}

	/** Whether a notification tells of a change that {@link Steps} can note. */
	static boolean isChange(Notification what) {
		if (what.isTouch() || !(what.getNotifier() instanceof EObject)
				|| !(what.getFeature() instanceof EStructuralFeature feature)) {
			return false;
		}
		return switch (what.getEventType()) {
		case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE,
				Notification.REMOVE_MANY, Notification.MOVE ->
			// The other end of a containment follows from the containment.
			!(feature instanceof EReference reference && reference.isContainer());
		default -> false;
		};
	}

	static OneStep of(Notification what) {
		return new OneStep(what);
	}

	@Override
	public void undo() {
		int at = what.getPosition();
		switch (what.getEventType()) {
		case Notification.SET, Notification.UNSET -> set(what.getOldValue());
		case Notification.ADD_MANY -> {
			for (int i = values(what.getNewValue()).size() - 1; i >= 0; i--) {
				list().remove(at + i);
			}
		}
		case Notification.REMOVE -> list().add(at, what.getOldValue());
		case Notification.REMOVE_MANY -> putBack();
		case Notification.MOVE -> list().move(before(), at);
		default -> throw new IllegalStateException(what.toString());
		}
	}

	@Override
	public void redo() {
		int at = what.getPosition();
		switch (what.getEventType()) {
		case Notification.SET, Notification.UNSET -> set(what.getNewValue());
		case Notification.ADD_MANY -> list().addAll(at, values(what.getNewValue()));
		case Notification.REMOVE -> list().remove(at);
		case Notification.REMOVE_MANY -> takeAway();
		case Notification.MOVE -> list().move(at, before());
		default -> throw new IllegalStateException(what.toString());
		}
	}

	/** No feature of the model is unsettable, so setting the default is the same as unsetting. */
	private void set(Object value) {
		if (feature.isMany()) {
			list().set(what.getPosition(), value);
		} else {
			owner.eSet(feature, value);
		}
	}

	private void putBack() {
		List<Object> removed = values(what.getOldValue());
		int[] positions = (int[]) what.getNewValue();
		for (int i = 0; i < removed.size(); i++) {
			list().add(positions == null ? i : positions[i], removed.get(i));
		}
	}

	private void takeAway() {
		int[] positions = (int[]) what.getNewValue();
		if (positions == null) {
			list().clear();
			return;
		}
		for (int i = positions.length - 1; i >= 0; i--) {
			list().remove(positions[i]);
		}
	}

	private int before() {
		return ((Integer) what.getOldValue()).intValue();
	}

	@SuppressWarnings("unchecked")
	private EList<Object> list() {
		return (EList<Object>) owner.eGet(feature);
	}

	@SuppressWarnings("unchecked")
	private static List<Object> values(Object value) {
		return new ArrayList<>((List<Object>) value);
	}
}
