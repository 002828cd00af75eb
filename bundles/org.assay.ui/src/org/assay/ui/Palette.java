package org.assay.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of Assay by what they stand for. They follow the light or dark theme and the analyst's own choice on the
 * page Colours and fonts; in high contrast the system's colours are used, since meaning never hangs on colour alone.
 * Colours belong to the display and are never disposed by the caller. UI thread only.
 */
public final class Palette {
	/** Ids of the colour definitions start with this, followed by the name of the role. */
	public static final String PREFIX = "org.assay.ui.palette.";

	/** What a colour stands for. */
	public enum Role {
		background(0xFFFFFF, 0x1C1F24), panel(0xF6F7F9, 0x24282F), text(0x1B1F24, 0xE6E9EE),
		muted(0x57606A, 0xA3ACB8), quote(0x0B5CAD, 0x7CB7FF), claim(0x8A4B00, 0xF0A860), time(0x1A7F37, 0x6FD08C),
		figure(0x8250DF, 0xC3A1FF), agree(0x0F6E6E, 0x5CC8C8), conflict(0xB3261E, 0xFF8A80);

		private final int light;
		private final int dark;

		Role(int light, int dark) {
			this.light = light;
			this.dark = dark;
		}

		/** The colour as designed, whatever the analyst has changed. */
		public RGB rgb(boolean inDark) {
			int rgb = inDark ? dark : light;
			return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
		}

		/** Id of the colour definition in {@code plugin.xml}. */
		public String id() {
			return PREFIX + name();
		}
	}

	private Palette() {
	}

	/** The colour of a role in the theme that is on now. */
	public static Color color(Role role) {
		Display display = Display.getCurrent();
		if (display.getHighContrast()) {
			return display.getSystemColor(systemColor(role));
		}
		if (PlatformUI.isWorkbenchRunning()) {
			ColorRegistry colours = themes().getCurrentTheme().getColorRegistry();
			if (colours.hasValueFor(role.id())) {
				return colours.get(role.id());
			}
		}
		return new Color(role.rgb(Display.isSystemDarkTheme()));
	}

	/** Whether the theme that is on now is a dark one. */
	public static boolean isDark() {
		RGB back = color(Role.background).getRGB();
		return back.red * 3 + back.green * 6 + back.blue < 1280;
	}

	/**
	 * A colour between two others, for fills that must leave the words readable.
	 *
	 * @param share of {@code over}, 0 to 1
	 */
	public static Color mix(Color under, Color over, double share) {
		return new Color(between(under.getRed(), over.getRed(), share),
				between(under.getGreen(), over.getGreen(), share), between(under.getBlue(), over.getBlue(), share));
	}

	/**
	 * Calls {@code whenChanged} on the UI thread after the theme or one of the colours has changed.
	 *
	 * @return runs when the caller wants to hear no more; call it in {@code dispose}
	 */
	public static Runnable follow(Runnable whenChanged) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return () -> {
				// without a workbench nothing changes
			};
		}
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().startsWith(PREFIX)
					|| event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
				whenChanged.run();
			}
		};
		IThemeManager themes = themes();
		themes.addPropertyChangeListener(listener);
		return () -> themes.removePropertyChangeListener(listener);
	}

	private static IThemeManager themes() {
		return PlatformUI.getWorkbench().getThemeManager();
	}

	private static int between(int under, int over, double share) {
		return (int) Math.round(under + (over - under) * share);
	}

	private static int systemColor(Role role) {
		return switch (role) {
		case background -> SWT.COLOR_LIST_BACKGROUND;
		case panel -> SWT.COLOR_WIDGET_BACKGROUND;
		case quote -> SWT.COLOR_LINK_FOREGROUND;
		default -> SWT.COLOR_LIST_FOREGROUND;
		};
	}
}
