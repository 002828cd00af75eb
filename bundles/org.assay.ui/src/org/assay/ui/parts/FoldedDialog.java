package org.assay.ui.parts;

import org.assay.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what happened in a sentence or two; the particulars are folded away until asked for. */
public final class FoldedDialog extends IconAndMessageDialog {
	private static final int DETAILS = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 520;
	private static final int LINES = 12;
	private final String title;
	private final String details;
	private final int icon;
	private Text shown;

	/**
	 * @param icon    such as {@code SWT.ICON_INFORMATION}
	 * @param message what happened, what was kept, what to do
	 * @param details one particular on each line; no button for them when empty
	 */
	public FoldedDialog(Shell parent, int icon, String title, String message, String details) {
		super(parent);
		this.icon = icon;
		this.title = title;
		this.message = message;
		this.details = details;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Image getImage() {
		return switch (icon) {
		case SWT.ICON_ERROR -> getErrorImage();
		case SWT.ICON_WARNING -> getWarningImage();
		default -> getInfoImage();
		};
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(12, 8).applyTo(area);
		createMessageArea(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(messageLabel);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!details.isEmpty()) {
			createButton(parent, DETAILS, IDialogConstants.SHOW_DETAILS_LABEL, false);
		}
		Button ok = createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
		ok.setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == DETAILS) {
			fold();
		} else {
			super.buttonPressed(id);
		}
	}

	private void fold() {
		Point size = getShell().getSize();
		Composite area = (Composite) getDialogArea();
		if (shown == null) {
			shown = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
			shown.setText(details);
			GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, shown.getLineHeight() * LINES)
					.applyTo(shown);
		} else {
			shown.dispose();
			shown = null;
		}
		getButton(DETAILS).setText(
				shown == null ? IDialogConstants.SHOW_DETAILS_LABEL : IDialogConstants.HIDE_DETAILS_LABEL);
		getShell().setSize(size.x, getShell().computeSize(size.x, SWT.DEFAULT).y);
		getShell().layout(true, true);
	}
}
