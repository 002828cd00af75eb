package org.assay.ui.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How large all text of the window is, in per cent of what the system says. Under GTK the resolution of fonts is changed before
 * the first widget is made, by way of SWT's own bindings, so that menus, tables, fields, tabs and dialogs follow alike; other
 * systems have a setting of their own for it, which SWT follows.
 */
public final class TextSize {
	/** What one may choose, in per cent. */
	public static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);
	private static final int USUAL = 100;
	private static final String KEY = "text.percent";
	/** Of fonts, in dots per inch times 1024; below 0 the usual one is meant. */
	private static final byte[] RESOLUTION = "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII);
	private static final int USUAL_RESOLUTION = 96 * 1024;
	private static volatile int applied = USUAL;
	/** The resolution that the system has; 0 until it was asked for. */
	private static int system;

	private TextSize() {
	}

	/** Whether the size can be chosen here. */
	public static boolean isPossible() {
		return "gtk".equals(SWT.getPlatform());
	}

	/** What the analyst has chosen for the next start, in per cent. */
	public static int chosen() {
		int kept = node().getInt(KEY, USUAL);
		return STEPS.contains(kept) ? kept : USUAL;
	}

	/** Takes a size for the next start. */
	public static void choose(int percent) {
		if (percent == USUAL) {
			node().remove(KEY);
		} else {
			node().putInt(KEY, percent);
		}
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(TextSize.class).warn("The size of the text could not be kept.", e);
		}
	}

	/** How much larger text is in this run than the system says. */
	public static double factor() {
		return applied / (double) USUAL;
	}

	/** Makes all text of a display as large as was chosen; to be called before any widget is made, on its thread. */
	public static void apply(Display display) {
		show(display, chosen());
	}

	/** Makes all text larger or smaller at once; what has measured its text before does not all measure it again. */
	public static void show(Display display, int percent) {
		if (percent == applied || !isPossible()) {
			return;
		}
		try {
			display.getSystemFont(); // its size is the system's; widgets are made after it
			ClassLoader swt = SWT.class.getClassLoader();
			Class<?> os = swt.loadClass("org.eclipse.swt.internal.gtk.OS");
			long settings = (long) swt.loadClass("org.eclipse.swt.internal.gtk.GTK")
					.getMethod("gtk_settings_get_default")
					.invoke(null);
			if (system == 0) {
				int[] before = new int[1];
				os.getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null, settings,
						RESOLUTION, before, 0L);
				system = before[0] <= 0 ? USUAL_RESOLUTION : before[0];
			}
			os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class).invoke(null, settings,
					RESOLUTION, Math.round(system * (percent / (float) USUAL)), 0L);
			applied = percent;
		} catch (ReflectiveOperationException e) {
			ILog.of(TextSize.class).error("Text cannot be made larger with this version of SWT.", e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(TextSize.class).getSymbolicName());
	}
}
