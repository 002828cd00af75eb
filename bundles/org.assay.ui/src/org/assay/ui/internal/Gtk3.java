package org.assay.ui.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;

/** GTK 3, which can do more, and tell assistive technology more, than SWT asks it to. SWT's own bindings to it are in its fragment for GTK only. */
public final class Gtk3 {

	private Gtk3() {
	}

	/**
	 * @return what loads SWT's bindings; empty on other systems, and when nothing can listen
	 * @throws ReflectiveOperationException when SWT keeps its bindings elsewhere
	 */
	public static Optional<ClassLoader> listenedTo() throws ReflectiveOperationException {
		return "1".equals(System.getenv("NO_AT_BRIDGE")) ? Optional.empty() : bindings();
	}

	/**
	 * @return what loads SWT's bindings; empty on other systems
	 * @throws ReflectiveOperationException when SWT keeps its bindings elsewhere
	 */
	public static Optional<ClassLoader> bindings() throws ReflectiveOperationException {
		if (!"gtk".equals(SWT.getPlatform())) {
			return Optional.empty();
		}
		ClassLoader swt = SWT.class.getClassLoader();
		boolean isNewer = swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getField("GTK4").getBoolean(null);
		return isNewer ? Optional.empty() : Optional.of(swt);
	}
}
