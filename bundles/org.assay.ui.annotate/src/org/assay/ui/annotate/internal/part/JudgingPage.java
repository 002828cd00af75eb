package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.Messages;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What happens after a decision about a proposal. */
public final class JudgingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int WIDTH = 380;

	public JudgingPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, GoingOn.NODE));
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(GoingOn.KEY, Messages.Judging_goOn, getFieldEditorParent()));
		Label what = new Label(getFieldEditorParent(), SWT.WRAP);
		what.setText(Messages.Judging_goOnWhat);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(24, 0).applyTo(what);
	}
}
