package org.assay.app;

import java.util.List;
import org.assay.ui.ActiveCase;
import org.assay.ui.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Leads through the window in five steps; the window can be used meanwhile. */
final class TourDialog extends Dialog {
	private static final int WIDTH = 380;
	private static final int LINES = 6;
	private static final int FROM_EDGE = 24;
	/** The share of the window that is left free above it, where it stands above the tables. */
	private static final int ABOVE = 5;
	private final IWorkbenchWindow window;
	private final List<TourStep> steps = TourStep.all();
	private int at;
	private Label title;
	private Label text;

	TourDialog(IWorkbenchWindow window) {
		super(window.getShell());
		this.window = window;
		setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Tour_window);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place(steps.get(at), size);
	}

	/** Beside what the step tells of: over the tables for what stands above them, and above for the tables. */
	private Point place(TourStep step, Point size) {
		Rectangle around = window.getShell().getBounds();
		int left = around.x + (around.width - size.x) / 2;
		return new Point(left, step.below() ? around.y + around.height / ABOVE
				: around.y + around.height - size.y - FROM_EDGE);
	}

	/** What a step opens takes the focus; the keys go on leading through the tour. */
	private void keepKeys() {
		Shell shell = getShell();
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && shell.isVisible()) {
				shell.forceActive();
				getButton(at < steps.size() - 1 ? IDialogConstants.NEXT_ID : IDialogConstants.CLOSE_ID).setFocus();
			}
		});
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
		title = new Label(area, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new Label(area, SWT.WRAP);
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES;
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.BACK_ID, Messages.Tour_back, false);
		createButton(parent, IDialogConstants.NEXT_ID, Messages.Tour_next, true);
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.Tour_close, false);
		show();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case IDialogConstants.BACK_ID -> go(at - 1);
		case IDialogConstants.NEXT_ID -> go(at + 1);
		default -> close();
		}
	}

	private void go(int step) {
		if (step < 0 || step >= steps.size()) {
			close();
			return;
		}
		at = step;
		show();
	}

	private void show() {
		TourStep step = steps.get(at);
		title.setText(NLS.bind(Messages.Tour_step, new Object[] { at + 1, steps.size(), step.title() }));
		text.setText(step.text());
		getButton(IDialogConstants.BACK_ID).setEnabled(at > 0);
		getButton(IDialogConstants.NEXT_ID).setEnabled(at < steps.size() - 1);
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			if (step.document()) {
				openFirst(page);
			}
			page.showView(step.view(), null, IWorkbenchPage.VIEW_VISIBLE);
			getShell().setLocation(place(step, getShell().getSize()));
			keepKeys();
		} catch (PartInitException e) {
			ILog.of(TourDialog.class).error("The tour could not show " + step.view() + ".", e);
		}
	}

	private void openFirst(IWorkbenchPage page) throws PartInitException {
		var open = window.getService(ActiveCase.class).get();
		if (open.isPresent() && !open.get().model().getDocuments().isEmpty()) {
			Words.open(page, open.get().model().getDocuments().getFirst());
		}
	}
}
