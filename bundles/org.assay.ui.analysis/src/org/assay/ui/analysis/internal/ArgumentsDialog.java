package org.assay.ui.analysis.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.analysis.Declaration;
import org.assay.analysis.Parameter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what an analysis takes; made from its declaration alone. */
final class ArgumentsDialog extends TitleAreaDialog {
	private static final int WIDTH = 300;
	private static final int IN_WINDOW = 300;
	private final Declaration declaration;
	private final CaseChoices choices;
	private final Map<Parameter, Supplier<String>> fields = new LinkedHashMap<>();
	private final Map<String, String> arguments = new LinkedHashMap<>();

	ArgumentsDialog(Shell parent, Declaration declaration, CaseChoices choices) {
		super(parent);
		this.declaration = declaration;
		this.choices = choices;
		setHelpAvailable(false);
	}

	/** What was given, parameter id to text. */
	Map<String, String> arguments() {
		return arguments;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Arguments_window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(declaration.name());
		// the head has room for two lines; what an analysis does in detail stands below
		String[] help = declaration.help().split("(?<=[.;])\\s", 2);
		setMessage(help[0]);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
		if (help.length > 1) {
			Label more = new Label(area, SWT.WRAP);
			more.setText(help[1].replace("&", "&&"));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(more);
		}
		declaration.parameters().forEach(p -> fields.put(p, field(area, p)));
		return outer;
	}

	/** As wide as the fields want it, for the message alone would be as wide as the screen. */
	@Override
	protected Point getInitialSize() {
		int width = convertHorizontalDLUsToPixels(IN_WINDOW);
		return new Point(width, getShell().computeSize(width, SWT.DEFAULT, true).y);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Arguments_run, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	@Override
	protected void okPressed() {
		fields.forEach((parameter, value) -> arguments.put(parameter.id(), value.get()));
		super.okPressed();
	}

	private Supplier<String> field(Composite area, Parameter parameter) {
		return switch (parameter.type()) {
		case flag -> flag(area, parameter);
		case choice -> {
			Map<String, String> values = new LinkedHashMap<>();
			parameter.choices().forEach(c -> values.put(c, c));
			yield combo(area, parameter, values);
		}
		case document -> combo(area, parameter, withAll(Messages.Arguments_allDocuments, choices.documents()));
		case source -> combo(area, parameter, withAll(Messages.Arguments_allSources, choices.sources()));
		case text, integer, decimal, date -> text(area, parameter);
		};
	}

	private static Map<String, String> withAll(String all, Map<String, String> each) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put(all, "");
		values.putAll(each);
		return values;
	}

	private static Supplier<String> flag(Composite area, Parameter parameter) {
		Button box = new Button(area, SWT.CHECK);
		box.setText(parameter.label());
		box.setToolTipText(parameter.help());
		box.setSelection(Boolean.parseBoolean(parameter.initial()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
		return () -> Boolean.toString(box.getSelection());
	}

	private static Supplier<String> combo(Composite area, Parameter parameter, Map<String, String> values) {
		label(area, parameter);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(values.keySet().toArray(String[]::new));
		combo.select(Math.max(0, combo.indexOf(parameter.initial())));
		combo.setToolTipText(parameter.help());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return () -> values.getOrDefault(combo.getText(), "");
	}

	private Supplier<String> text(Composite area, Parameter parameter) {
		label(area, parameter);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setText(parameter.initial());
		text.setToolTipText(parameter.help());
		text.addListener(SWT.Modify, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text::getText;
	}

	private static void label(Composite area, Parameter parameter) {
		Label label = new Label(area, SWT.NONE);
		label.setText(parameter.label());
		label.setToolTipText(parameter.help());
	}

	/** Shows the first thing that is wrong, and lets nothing be run before it is put right. */
	private void check() {
		Optional<String> problem = fields.entrySet().stream()
				.flatMap(f -> ArgumentCheck.problem(f.getKey(), f.getValue().get()).stream()).findFirst();
		setErrorMessage(problem.orElse(null));
		Button run = getButton(IDialogConstants.OK_ID);
		if (run != null) {
			run.setEnabled(problem.isEmpty());
		}
	}
}
