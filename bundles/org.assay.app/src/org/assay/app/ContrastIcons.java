package org.assay.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.event.Event;

/**
 * Buttons of tool bars with strokes about as light as words while high contrast is on. All icons are drawn in colours that can be
 * seen on white and on black, but not well: copies in lighter ones take the place of those of tool bars, which are black then. Tabs
 * and menus are not always, so that theirs stay. UI thread only.
 */
final class ContrastIcons {
	/** Words have 21 to 1; a colour can still be told from white at this. */
	private static final double WANTED = 12;
	/** What is darker is a ground that strokes stand on. */
	private static final double GROUND = 2;
	private static final String PLUGIN = "platform:/plugin/";
	private static final String OURS = PLUGIN + "org.assay.";
	/** Name of the folder that copies are in. */
	private static final String FOLDER = "contrast-icons";
	private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6})\\b");
	private final IWorkbench workbench;
	private final Path copies;
	private boolean isOn;

	/** @param folder in which copies may be kept; need not be there */
	ContrastIcons(IWorkbench workbench, Path folder) {
		this.workbench = workbench;
		this.copies = folder.resolve(FOLDER);
	}

	/** From now on follows the theme. */
	void follow() {
		IEventBroker events = workbench.getService(IEventBroker.class);
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, e -> themeChanged());
		events.subscribe(UIEvents.UIElement.TOPIC_WIDGET, this::shown);
		themeChanged();
	}

	private void themeChanged() {
		ITheme theme = workbench.getService(IThemeEngine.class).getActiveTheme();
		isOn = theme != null && Theme.isContrast(theme.getId());
		((EObject) workbench.getService(MApplication.class)).eAllContents().forEachRemaining(each -> {
			if (each instanceof MToolItem item) {
				fit(item);
			}
		});
	}

	private void shown(Event event) {
		if (isOn && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MToolItem item) {
			fit(item);
		}
	}

	private void fit(MToolItem item) {
		String icon = item.getIconURI();
		if (icon == null) {
			return;
		}
		int copied = icon.indexOf("/" + FOLDER + "/");
		String original = copied < 0 ? icon : PLUGIN + icon.substring(copied + FOLDER.length() + 2);
		String wanted = isOn && original.startsWith(OURS) && original.endsWith(".svg") ? copy(original).orElse(original)
				: original;
		if (!wanted.equals(icon)) {
			item.setIconURI(wanted);
		}
	}

	private Optional<String> copy(String icon) {
		Path copy = copies.resolve(icon.substring(PLUGIN.length()));
		try (InputStream in = URI.create(icon).toURL().openStream()) {
			byte[] lighter = lighter(new String(in.readAllBytes(), StandardCharsets.UTF_8))
					.getBytes(StandardCharsets.UTF_8);
			if (!Files.exists(copy) || Files.size(copy) != lighter.length) {
				Files.createDirectories(copy.getParent());
				Files.write(copy, lighter);
			}
			return Optional.of(copy.toUri().toString());
		} catch (IOException e) {
			ILog.of(ContrastIcons.class).warn("An icon stays dim: " + icon, e);
			return Optional.empty();
		}
	}

	/** A drawing with all its colours light enough to stand on black. */
	static String lighter(String svg) {
		return COLOUR.matcher(svg).replaceAll(found -> {
			int value = Integer.parseInt(found.group(1), 16);
			RGB colour = new RGB(value >> 16, value >> 8 & 255, value & 255);
			while (contrast(colour) > GROUND && contrast(colour) < WANTED) {
				colour = new RGB(nearer(colour.red), nearer(colour.green), nearer(colour.blue));
			}
			return String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue);
		});
	}

	private static int nearer(int part) {
		return part + (255 - part + 15) / 16;
	}

	/** Of a colour to black, from 1 to 21, as the guidelines for accessible pages work it out. */
	static double contrast(RGB colour) {
		double light = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
		return (light + 0.05) / 0.05;
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
