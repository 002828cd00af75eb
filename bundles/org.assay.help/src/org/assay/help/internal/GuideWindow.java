package org.assay.help.internal;

import java.util.Arrays;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** The guide above a dialog, which keeps the window behind it from being used. */
final class GuideWindow extends Window {
	private static final Point SIZE = new Point(560, 620);
	private GuidePane pane;

	private GuideWindow(Shell dialog) {
		super(dialog);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/** Opens a page above a dialog, in the window that is there already if there is one. */
	static void open(Shell dialog, GuideAddress page) {
		GuideWindow window = Arrays.stream(dialog.getShells()).map(Shell::getData)
				.filter(GuideWindow.class::isInstance).map(GuideWindow.class::cast).findFirst()
				.orElseGet(() -> new GuideWindow(dialog));
		window.open();
		window.pane.open(page);
		window.pane.setFocus();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Guide_window);
	}

	@Override
	protected Control createContents(Composite parent) {
		pane = new GuidePane(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		pane.text().addListener(SWT.KeyDown, this::pressed);
		return pane;
	}

	private void pressed(Event event) {
		GuideAction.of(event).ifPresent(pane::run);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}
}
