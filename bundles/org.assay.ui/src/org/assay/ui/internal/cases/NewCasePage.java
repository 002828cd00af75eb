package org.assay.ui.internal.cases;

import java.nio.file.Path;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Name and folder of a new case; the folder follows the name until the analyst changes it. */
final class NewCasePage extends WizardPage {
	private final Path parent;
	private Text name;
	private Text folder;
	private boolean isFolderChosen;
	private boolean isFollowing;

	/** @param parent folder that new cases are proposed in */
	NewCasePage(Path parent) {
		super("newCase");
		this.parent = parent;
		setTitle(Messages.NewCase_title);
		setDescription(Messages.NewCase_description);
	}

	NewCaseFields fields() {
		return new NewCaseFields(name.getText(), folder.getText());
	}

	@Override
	public void createControl(Composite outer) {
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 12).spacing(8, 8).applyTo(area);
		name = labelled(area, Messages.NewCase_name);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		folder = labelled(area, Messages.NewCase_in);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addListener(SWT.Selection, e -> browse());
		name.addListener(SWT.Modify, e -> follow());
		folder.addListener(SWT.Modify, e -> {
			isFolderChosen |= !isFollowing;
			check(true);
		});
		follow();
		check(false);
		setControl(area);
		name.setFocus();
	}

	private static Text labelled(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		return new Text(area, SWT.BORDER | SWT.SINGLE);
	}

	private void follow() {
		if (!isFolderChosen) {
			isFollowing = true;
			folder.setText(NewCaseFields.proposed(parent, name.getText()).toString());
			isFollowing = false;
		}
		check(true);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.NewCase_title);
		dialog.setMessage(Messages.NewCase_choose);
		dialog.setFilterPath(parent.toString());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void check(boolean isShown) {
		String problem = fields().problem().orElse(null);
		setErrorMessage(isShown && !(name.getText().isEmpty() && !isFolderChosen) ? problem : null);
		setPageComplete(problem == null);
	}
}
