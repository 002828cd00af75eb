package org.assay.ui.testing;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.widgets.Composite;

/** What a drawn control tells assistive technology, asked as that would ask. UI thread only. */
public final class Told {

	private Told() {
	}

	/** Role, number of children and value. */
	public static String of(Composite drawn) {
		int children = ask(drawn, ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail;
		int role = role(drawn, ACC.CHILDID_SELF);
		return (role == ACC.ROLE_LIST ? "list" : "role " + role) + " with " + children + " children: " + value(drawn);
	}

	/** What it says of what it shows, or of what is chosen in it. */
	public static String value(Composite drawn) {
		return ask(drawn, ACC.CHILDID_SELF, AccessibleControlListener::getValue).result;
	}

	/** Role of a child. */
	public static int role(Composite drawn, int child) {
		return ask(drawn, child, AccessibleControlListener::getRole).detail;
	}

	/** Whether a child is said to be in a state, such as {@link ACC#STATE_SELECTED}. */
	public static boolean isIn(Composite drawn, int child, int state) {
		return (ask(drawn, child, AccessibleControlListener::getState).detail & state) != 0;
	}

	/** There is no public way to ask, so the field is read. */
	private static AccessibleControlEvent ask(Composite drawn, int child,
			BiConsumer<AccessibleControlListener, AccessibleControlEvent> question) {
		AccessibleControlEvent event = new AccessibleControlEvent(drawn);
		event.childID = child;
		try {
			Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
			field.setAccessible(true);
			((Collection<?>) field.get(drawn.getAccessible()))
					.forEach(listener -> question.accept((AccessibleControlListener) listener, event));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("SWT keeps the listeners elsewhere now", e);
		}
		return event;
	}
}
