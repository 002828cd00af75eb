package org.assay.app;

import java.io.IOException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Makes what is selected, and the button that Enter presses, legible under GTK, whose own colours leave white words at 3.8 to 1. */
final class SelectionColours {
	/** SWT reads a style sheet from the file of that name when the display is made. */
	private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";

	private SelectionColours() {
	}

	/** To be called before the display is made; a sheet that somebody has named already stays. */
	static void prepare() {
		Bundle bundle = FrameworkUtil.getBundle(SelectionColours.class);
		if (!"gtk".equals(SWT.getPlatform()) || System.getProperty(SHEET) != null || bundle == null) {
			return;
		}
		try {
			System.setProperty(SHEET,
					FileLocator.toFileURL(FileLocator.find(bundle, new Path("css/selection.css"))).getPath());
		} catch (IOException e) {
			ILog.of(SelectionColours.class).warn("Selected rows have the colours of the system.", e);
		}
	}
}
