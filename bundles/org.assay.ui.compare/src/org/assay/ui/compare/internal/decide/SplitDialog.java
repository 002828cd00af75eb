package org.assay.ui.compare.internal.decide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.AccessibleName;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which claims of a question answer another one, and which. UI thread only. */
final class SplitDialog extends TitleAreaDialog {
	private static final int ROWS = 160;
	private final Question question;
	private final List<Claim> standing;
	private Text title;
	private CheckboxTableViewer claims;
	private List<Claim> taken = List.of();
	private String words = "";

	SplitDialog(Shell shell, Question question) {
		super(shell);
		this.question = question;
		standing = question.getClaims().stream().filter(Verdicts::stands).toList();
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Split_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Labels.text(question));
		setMessage(standing.size() < 2 ? Messages.Split_nothing : Messages.Split_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Split_question);
		title = new Text(area, SWT.BORDER);
		title.addModifyListener(e -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Label about = new Label(area, SWT.NONE);
		about.setText(Messages.Split_claims);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(about);
		claims = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		AccessibleName.give(claims.getTable(), Messages.Split_claims);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, ROWS)
				.applyTo(claims.getTable());
		claims.setContentProvider(ArrayContentProvider.getInstance());
		claims.setLabelProvider(LabelProvider.createTextProvider(c -> words((Claim) c)));
		claims.setInput(standing);
		claims.addCheckStateListener(e -> validate());
		return area;
	}

	private static String words(Claim claim) {
		String who = claim.eContainer() instanceof Document document && document.getOutlet() != null
				? Objects.toString(document.getOutlet().getName(), "")
				: "";
		return who.isEmpty() ? Labels.text(claim) : NLS.bind(Messages.Split_claim, who, Labels.text(claim));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Split_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		words = title.getText().strip();
		taken = Stream.of(claims.getCheckedElements()).map(Claim.class::cast).toList();
		getButton(IDialogConstants.OK_ID)
				.setEnabled(!words.isEmpty() && !taken.isEmpty() && taken.size() < standing.size());
	}

	/** The claims that go; some, not all. */
	List<Claim> claims() {
		return taken;
	}

	/** The question that they answer. */
	String question() {
		return words;
	}
}
