package org.assay.ui.testing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The windows of tips: of those that are seen, and of those that are about to be. */
public final class Tips {
	private static final int STYLE = SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS;

	private Tips() {
	}

	/** All there are. UI thread only. */
	public static List<Shell> all() {
		return Arrays.stream(UiThread.display().getShells()).filter(shell -> (shell.getStyle() & STYLE) == STYLE)
				.toList();
	}

	/** Those that are seen. UI thread only. */
	public static List<Shell> seen() {
		return all().stream().filter(Shell::isVisible).toList();
	}
}
