package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.Correction;
import org.assay.ui.annotate.internal.edit.CorrectionField;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Changes the fields of one annotation. Says what is wrong while it is typed. */
final class CorrectionDialog extends TitleAreaDialog {
	private static final int WIDTH = 340;
	private final Correction correction;
	private final String words;

	CorrectionDialog(Shell parent, Correction correction, String words) {
		super(parent);
		this.correction = correction;
		this.words = words;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Correct_title, kind()));
	}

	private String kind() {
		return MarkReader.kind(correction.element()).map(Messages::kind).orElse(Messages.Kind_other);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		correction.fields().forEach(field -> create(form, field));
		setTitle(NLS.bind(Messages.Correct_title, kind()));
		setMessage(shortened(words));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ");
		return "\u201C" + (line.length() > 160 ? line.substring(0, 159) + "\u2026" : line) + "\u201D";
	}

	private void create(Composite form, CorrectionField field) {
		if (field.shape() == CorrectionField.Shape.flag) {
			Button box = new Button(form, SWT.CHECK);
			box.setText(field.label());
			box.setSelection(Boolean.parseBoolean(correction.value(field)));
			GridDataFactory.swtDefaults().span(2, 1).applyTo(box);
			box.addListener(SWT.Selection, e -> set(field, String.valueOf(box.getSelection())));
			return;
		}
		Label label = new Label(form, SWT.NONE);
		label.setText(field.label());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
		if (field.shape() == CorrectionField.Shape.choice) {
			Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setItems(field.choices().toArray(String[]::new));
			combo.setText(correction.value(field));
			combo.addListener(SWT.Selection, e -> set(field, combo.getText()));
			GridDataFactory.fillDefaults().applyTo(combo);
		} else {
			boolean isLong = field.shape() == CorrectionField.Shape.longWords;
			Text text = new Text(form, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
			text.setText(correction.value(field));
			text.addListener(SWT.Modify, e -> set(field, text.getText()));
			GridDataFactory.fillDefaults().grab(true, isLong).hint(WIDTH, isLong ? 52 : SWT.DEFAULT).applyTo(text);
			if (isLong) {
				text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
						|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			}
		}
	}

	private void set(CorrectionField field, String value) {
		correction.set(field, value);
		check();
	}

	private void check() {
		setErrorMessage(correction.problem().orElse(null));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(correction.problem().isEmpty());
		}
	}
}
