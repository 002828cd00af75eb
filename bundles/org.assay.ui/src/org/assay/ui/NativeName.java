package org.assay.ui;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assay.ui.internal.Gtk3;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The names of native widgets under GTK 3. SWT does not pass on there what an accessible listener says of a widget that
 * GTK draws, and has no call that does; so GTK is called by way of SWT's own bindings, which only its fragment for GTK
 * holds. On other platforms there is nothing to do.
 */
final class NativeName {
	private static final byte[] PROPERTY = bytes("accessible-name");
	private static final NativeName GTK = find();
	private static boolean isBroken;
	private final Method accessible;
	private final Method set;
	private final Method isButton;
	private final Method isContainer;
	private final Method children;
	private final Method next;
	private final Method data;
	private final Method free;

	private NativeName(ClassLoader swt) throws ReflectiveOperationException {
		Class<?> gtk3 = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
		accessible = gtk3.getMethod("gtk_widget_get_accessible", long.class);
		children = gtk3.getMethod("gtk_container_get_children", long.class);
		Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk.GTK");
		isContainer = gtk.getMethod("GTK_IS_CONTAINER", long.class);
		isButton = gtk.getMethod("GTK_IS_BUTTON", long.class);
		Class<?> os = swt.loadClass("org.eclipse.swt.internal.gtk.OS");
		set = os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class);
		next = os.getMethod("g_list_next", long.class);
		data = os.getMethod("g_list_data", long.class);
		free = os.getMethod("g_list_free", long.class);
	}

	/** @return whether names must be told here: under GTK 3, when something can listen */
	static boolean isNeeded() {
		return GTK != null && !isBroken;
	}

	/** Tells the system the name of a widget, if it needs to be told. UI thread only. */
	static void tell(Widget widget, String name) {
		if (!isNeeded()) {
			return;
		}
		try {
			long handle = Widget.class.getField("handle").getLong(widget);
			if (widget instanceof ToolItem || widget instanceof Combo) {
				GTK.buttons(handle, bytes(name));
			}
			GTK.name(handle, bytes(name));
		} catch (ReflectiveOperationException e) {
			isBroken = true;
			ILog.of(NativeName.class).error("A screen reader is not told the names of all controls.", e);
		}
	}

	private void name(long handle, byte[] name) throws ReflectiveOperationException {
		set.invoke(null, accessible.invoke(null, handle), PROPERTY, name, 0L);
	}

	/** A tool item is a box around the button that is spoken of. */
	private void buttons(long handle, byte[] name) throws ReflectiveOperationException {
		if ((boolean) isContainer.invoke(null, handle)) {
			long list = (long) children.invoke(null, handle);
			for (long at = list; at != 0; at = (long) next.invoke(null, at)) {
				long child = (long) data.invoke(null, at);
				if ((boolean) isButton.invoke(null, child)) {
					name(child, name);
				} else {
					buttons(child, name);
				}
			}
			free.invoke(null, list);
		}
	}

	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	private static NativeName find() {
		try {
			Optional<ClassLoader> swt = Gtk3.listenedTo();
			return swt.isEmpty() ? null : new NativeName(swt.get());
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeName.class).error("A screen reader is not told the names of all controls.", e);
			return null;
		}
	}
}
