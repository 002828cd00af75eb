package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.Explanation;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Why an annotation is there: what the hover says, in a window that can be read with keys and copied from. */
final class WhyDialog extends Dialog {
	private static final int WIDTH = 420;
	private final Explanation explanation;

	WhyDialog(Shell parent, Explanation explanation) {
		super(parent);
		this.explanation = explanation;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Why_windowTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 6).margins(6, 6).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		Label title = new Label(grid, SWT.NONE);
		title.setText(explanation.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		for (Explanation.Line line : explanation.lines()) {
			Label name = new Label(grid, SWT.NONE);
			name.setText(line.name());
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
			Text value = new Text(grid, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
			value.setText(line.value());
			value.setBackground(grid.getBackground());
			value.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
					|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_RETURN);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(value);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}
}
