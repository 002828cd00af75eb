package org.assay.ui.drawing;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.assay.ui.internal.Gtk3;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets what is drawn have states of its own under GTK 3. SWT has each child take over the states of the widget that it is drawn
 * on, and can only add to them: every place would be heard as focused while its canvas is. A child that is drawn, as far as
 * GTK knows, on the box around the canvas is as visible and as enabled, and never focused with it.
 */
final class OwnStates {
	private static final Optional<OwnStates> GTK = find();
	private static boolean isBroken;
	private final Method made;
	private final Method parent;
	private final Method register;

	private OwnStates(ClassLoader swt) throws ReflectiveOperationException {
		made = Accessible.class.getDeclaredMethod("getAccessibleObject");
		made.setAccessible(true);
		parent = swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_widget_get_parent", long.class);
		register = swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod(
				"swt_fixed_accessible_register_accessible",
				long.class, boolean.class, long.class);
	}

	/** @return whether children need states of their own here */
	static boolean areNeeded() {
		return GTK.isPresent() && !isBroken;
	}

	/** Gives a child that was made for a canvas states of its own. UI thread only. */
	static void give(Accessible child, Composite canvas) {
		try {
			GTK.orElseThrow().tell(child, Widget.class.getField("handle").getLong(canvas));
		} catch (ReflectiveOperationException e) {
			isBroken = true;
			tellOf(e);
		}
	}

	private void tell(Accessible child, long canvas) throws ReflectiveOperationException {
		Object object = made.invoke(child);
		Field handle = object.getClass().getDeclaredField("atkHandle");
		handle.setAccessible(true);
		register.invoke(null, handle.getLong(object), false, parent.invoke(null, canvas));
	}

	private static void tellOf(ReflectiveOperationException failure) {
		ILog.of(OwnStates.class).error("A screen reader hears every place of a drawing as focused.", failure);
	}

	private static Optional<OwnStates> find() {
		try {
			Optional<ClassLoader> swt = Gtk3.listenedTo();
			return swt.isEmpty() ? Optional.empty() : Optional.of(new OwnStates(swt.get()));
		} catch (ReflectiveOperationException e) {
			tellOf(e);
			return Optional.empty();
		}
	}
}
