package org.assay.app;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Light, dark or high contrast; fonts and colours are on the platform's page. */
public class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
	private final Map<Theme, Button> choices = new EnumMap<>(Theme.class);
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench of) {
		workbench = of;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Appearance_theme);
		add(area, Theme.system, Messages.Appearance_system);
		add(area, Theme.light, Messages.Appearance_light);
		add(area, Theme.dark, Messages.Appearance_dark);
		add(area, Theme.contrast, Messages.Appearance_contrast);
		Link more = new Link(area, SWT.WRAP);
		more.setText(Messages.Appearance_more);
		more.addListener(SWT.Selection, e -> PreferencesUtil.createPreferenceDialogOn(getShell(), AppIds.COLOURS_PAGE,
				null, null));
		GridDataFactory.fillDefaults().indent(0, 10).hint(380, SWT.DEFAULT).applyTo(more);
		show(Theme.chosen());
		return area;
	}

	@Override
	public boolean performOk() {
		Theme wanted = choices.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey)
				.findFirst().orElse(Theme.system);
		if (wanted != Theme.chosen()) {
			wanted.apply(workbench.getService(IThemeEngine.class));
		}
		return true;
	}

	@Override
	protected void performDefaults() {
		show(Theme.system);
		super.performDefaults();
	}

	private void add(Composite area, Theme theme, String label) {
		Button choice = new Button(area, SWT.RADIO);
		choice.setText(label);
		GridDataFactory.fillDefaults().indent(12, 0).applyTo(choice);
		choices.put(theme, choice);
	}

	private void show(Theme theme) {
		choices.forEach((each, button) -> button.setSelection(each == theme));
	}
}
