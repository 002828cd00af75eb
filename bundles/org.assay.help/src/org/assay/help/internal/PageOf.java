package org.assay.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Which page of the guide belongs to a part or a dialog, as {@code guide/pages.properties} says. */
final class PageOf {
	private static final String FILE = "/guide/pages.properties";
	private final Properties pages = new Properties();

	PageOf() {
		try (InputStream file = PageOf.class.getResourceAsStream(FILE)) {
			if (file != null) {
				pages.load(file);
			}
		} catch (IOException e) {
			ILog.of(PageOf.class).error("Which page belongs to which part cannot be read.", e);
		}
	}

	/** The page of a view, an editor or a perspective; the first page for one that has none, such as a plug-in's. */
	GuideAddress part(String id) {
		return new GuideAddress(pages.getProperty(id, GuidePage.START));
	}

	/** The page of a dialog, or else of the one that it was opened from; empty when none of them has one. */
	Optional<GuideAddress> dialog(Shell shell) {
		for (Composite each = shell; each != null; each = each.getParent()) {
			Optional<String> page = Optional.ofNullable(pages.getProperty(key(each.getData())));
			if (page.isPresent()) {
				return page.map(GuideAddress::new);
			}
		}
		return Optional.empty();
	}

	/** JFace leaves in a shell what it is the window of. */
	private static String key(Object window) {
		return switch (window) {
		case WizardDialog wizard when wizard.getCurrentPage() != null -> wizard.getCurrentPage().getWizard().getClass()
				.getName();
		case PreferenceDialog preferences -> PreferenceDialog.class.getName();
		case Window other -> other.getClass().getName();
		case null, default -> "";
		};
	}
}
