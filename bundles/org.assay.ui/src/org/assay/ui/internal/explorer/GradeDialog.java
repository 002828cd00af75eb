package org.assay.ui.internal.explorer;

import java.util.Objects;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.model.provider.Labels;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the reliability of a source, A to F, and the reason. */
final class GradeDialog extends TitleAreaDialog {
	private static final int WIDTH = 420;
	private final String name;
	private Grade grade;
	private String reason;

	GradeDialog(Shell parent, Source source) {
		super(parent);
		name = source.getName();
		grade = source.getGrade();
		reason = Objects.toString(source.getGradeReason(), "");
		setHelpAvailable(false);
	}

	Grade grade() {
		return grade;
	}

	/** Null when the analyst gave none. */
	String reason() {
		return reason.isBlank() ? null : reason.strip();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Grade_window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Grade_title, name));
		setMessage(Messages.Grade_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(14, 10).spacing(6, 4).applyTo(area);
		for (Grade each : Grade.VALUES) {
			Button choice = new Button(area, SWT.RADIO);
			choice.setText(Labels.literal(each));
			choice.setSelection(each == grade);
			choice.addListener(SWT.Selection, e -> {
				if (choice.getSelection()) {
					grade = each;
				}
			});
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Grade_reason);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(reason);
		text.addListener(SWT.Modify, e -> reason = text.getText());
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * 4).applyTo(text);
		return outer;
	}
}
