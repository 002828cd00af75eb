package org.assay.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Light, dark, white on black with the strongest contrast, or whatever the system is. The platform keeps a choice of its own; none means the system's. */
enum Theme {
	system, light, dark, contrast;

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** The platform makes the system's own parts dark when the name of a theme says so. */
	private static final String CONTRAST = "org.assay.ui.theme.contrast.dark";
	private static final String KEY = "themeid";

	/** What the analyst has chosen. */
	static Theme chosen() {
		return switch (kept().get(KEY, "")) {
		case "" -> system;
		case DARK -> dark;
		case CONTRAST -> contrast;
		default -> light;
		};
	}

	/** Shows this theme now and from now on. UI thread only. */
	void apply(IThemeEngine engine) {
		engine.setTheme(id(), this != system);
		if (this == system) {
			kept().remove(KEY);
			try {
				kept().flush();
			} catch (BackingStoreException e) {
				ILog.of(Theme.class).warn("The choice of the theme could not be kept.", e);
			}
		}
	}

	/** @param id of a theme of the platform */
	static boolean isContrast(String id) {
		return CONTRAST.equals(id);
	}

	private String id() {
		return switch (this) {
		case system -> Display.isSystemDarkTheme() ? DARK : LIGHT;
		case light -> LIGHT;
		case dark -> DARK;
		case contrast -> CONTRAST;
		};
	}

	private static IEclipsePreferences kept() {
		return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
	}
}
