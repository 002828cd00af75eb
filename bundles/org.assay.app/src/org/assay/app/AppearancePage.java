package org.assay.app;

import java.util.EnumMap;
import java.util.Map;
import org.assay.ui.AccessibleName;
import org.assay.ui.parts.TextSize;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Light, dark or high contrast, and how large all text is; fonts and colours are on the platform's page. */
public class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
	private final Map<Theme, Button> choices = new EnumMap<>(Theme.class);
	private Combo size;
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
		addSize(area);
		Link more = new Link(area, SWT.WRAP);
		more.setText(Messages.Appearance_more);
		more.addListener(SWT.Selection, e -> PreferencesUtil.createPreferenceDialogOn(getShell(), AppIds.COLOURS_PAGE,
				null, null));
		GridDataFactory.fillDefaults().indent(0, 10).hint(380, SWT.DEFAULT).applyTo(more);
		show(Theme.chosen());
		return area;
	}

	private void addSize(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Appearance_size);
		size = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		size.setItems(TextSize.STEPS.stream().map(step -> NLS.bind(Messages.Appearance_percent, step))
				.toArray(String[]::new));
		size.select(TextSize.STEPS.indexOf(TextSize.chosen()));
		size.setEnabled(TextSize.isPossible());
		AccessibleName.give(size, Messages.Appearance_size);
		Label when = new Label(row, SWT.WRAP);
		when.setText(TextSize.isPossible() ? Messages.Appearance_sizeWhen : Messages.Appearance_sizeSystem);
		GridDataFactory.fillDefaults().span(2, 1).hint(380, SWT.DEFAULT).applyTo(when);
	}

	@Override
	public boolean performOk() {
		Theme wanted = choices.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey)
				.findFirst().orElse(Theme.system);
		if (wanted != Theme.chosen()) {
			wanted.apply(workbench.getService(IThemeEngine.class));
		}
		int percent = TextSize.STEPS.get(size.getSelectionIndex());
		if (percent != TextSize.chosen()) {
			TextSize.choose(percent);
		}
		return true;
	}

	@Override
	protected void performDefaults() {
		show(Theme.system);
		size.select(TextSize.STEPS.indexOf(100));
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
