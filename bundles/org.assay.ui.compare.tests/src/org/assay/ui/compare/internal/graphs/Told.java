package org.assay.ui.compare.internal.graphs;

import java.lang.reflect.Field;
import java.util.Collection;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.widgets.Canvas;

/** What a canvas tells assistive technology, asked as that would ask. UI thread only. */
final class Told {

	private Told() {
	}

	/** Role, number of children and value. */
	static String of(Canvas canvas) {
		AccessibleControlEvent event = new AccessibleControlEvent(canvas);
		event.childID = ACC.CHILDID_SELF;
		listeners(canvas).forEach(l -> l.getChildCount(event));
		int children = event.detail;
		listeners(canvas).forEach(l -> l.getRole(event));
		String role = event.detail == ACC.ROLE_LIST ? "list" : "role " + event.detail;
		listeners(canvas).forEach(l -> l.getValue(event));
		return role + " with " + children + " children: " + event.result;
	}

	/** Role of a child. */
	static int role(Canvas canvas, int child) {
		AccessibleControlEvent event = new AccessibleControlEvent(canvas);
		event.childID = child;
		listeners(canvas).forEach(l -> l.getRole(event));
		return event.detail;
	}

	/** There is no public way to ask, so the field is read. */
	private static Collection<AccessibleControlListener> listeners(Canvas canvas) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
			field.setAccessible(true);
			return ((Collection<?>) field.get(canvas.getAccessible())).stream()
					.map(AccessibleControlListener.class::cast).toList();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("SWT keeps the listeners elsewhere now", e);
		}
	}
}
