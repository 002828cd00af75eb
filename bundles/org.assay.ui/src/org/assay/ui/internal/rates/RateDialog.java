package org.assay.ui.internal.rates;

import org.assay.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one conversion rate. */
final class RateDialog extends TitleAreaDialog {
	private final RateFields before;
	private RateFields fields;
	private Text from;
	private Text to;
	private Text factor;
	private Text date;
	private Text basis;

	RateDialog(Shell parent, RateFields before) {
		super(parent);
		this.before = before;
		this.fields = before;
		setHelpAvailable(false);
	}

	RateFields fields() {
		return fields;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Rates_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Rate_title);
		setMessage(Messages.Rate_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(area);
		from = field(area, Messages.Rate_from, before.from(), "GBP");
		factor = field(area, Messages.Rate_factor, before.factor(), "1.263");
		to = field(area, Messages.Rate_to, before.to(), "USD");
		date = field(area, Messages.Rate_date, before.date(), "2025-02-24");
		basis = field(area, Messages.Rate_basis, before.basis(), Messages.Rate_basisExample);
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(before.problem().isEmpty());
	}

	private Text field(Composite area, String label, String value, String example) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.setMessage(example);
		text.addListener(SWT.Modify, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void check() {
		fields = new RateFields(from.getText(), to.getText(), factor.getText(), date.getText(), basis.getText());
		setErrorMessage(fields.problem().orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(fields.problem().isEmpty());
	}
}
