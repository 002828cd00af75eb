package org.assay.ui.analysis.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.script.Grant;
import org.assay.analysis.script.Script;
import org.assay.ui.AccessibleName;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks whether a script that came with the case may run, and shows what it says. The safe button is the default. */
final class TrustDialog extends TitleAreaDialog {
	private static final int LINES = 18;
	private static final int WIDTH = 90;

	private final Script script;

	TrustDialog(Shell parent, Script script) {
		super(parent);
		this.script = script;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Trust_window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Trust_title, script.declaration().name()));
		setMessage(script.grants().isEmpty() ? NLS.bind(Messages.Trust_message, script.fileName())
				: NLS.bind(Messages.Trust_messageMore, script.fileName(), words(script.grants())));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		area.setLayout(new GridLayout());
		Text source = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		source.setFont(JFaceResources.getTextFont());
		source.setText(script.text());
		AccessibleName.give(source, script.fileName());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = source.getLineHeight() * LINES;
		data.widthHint = convertWidthInCharsToPixels(WIDTH);
		source.setLayoutData(data);
		return area;
	}

	private static String words(Set<Grant> grants) {
		return grants.stream().sorted().map(g -> g == Grant.files ? Messages.Trust_files : Messages.Trust_network)
				.collect(Collectors.joining(", "));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Trust_run, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Trust_not, true).setFocus();
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}
}
