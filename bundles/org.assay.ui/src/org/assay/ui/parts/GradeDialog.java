package org.assay.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.model.provider.Labels;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a grade of one scale and the reason for it. */
final class GradeDialog<E extends Enumerator> extends TitleAreaDialog {
	private static final int WIDTH = 420;
	private final Scale<E> scale;
	private final List<Button> choices = new ArrayList<>();
	private E grade;
	private String reason;

	/**
	 * What is asked.
	 *
	 * @param grades       the grades there are; the one with value 0 stands for none
	 * @param record       what is known besides and does not set the grade, or empty
	 * @param needsReason whether a grade must have a reason
	 */
	record Scale<E extends Enumerator>(String window, String title, String message, List<E> grades, String record,
			boolean needsReason) {
	}

	/** @param reason the reason so far, or empty */
	GradeDialog(Shell parent, Scale<E> scale, E grade, String reason) {
		super(parent);
		this.scale = scale;
		this.grade = grade;
		this.reason = reason;
		setHelpAvailable(false);
	}

	E grade() {
		return grade;
	}

	/** Empty when the analyst gave none. */
	String reason() {
		return reason.strip();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(scale.window());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(scale.title());
		setMessage(scale.message());
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(14, 10).spacing(6, 4).applyTo(area);
		scale.grades().forEach(each -> addChoice(area, each));
		if (!scale.record().isEmpty()) {
			Label known = new Label(area, SWT.WRAP);
			known.setText(scale.record().replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(known);
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Grade_reason);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(reason);
		text.addListener(SWT.Modify, e -> {
			reason = text.getText();
			check();
		});
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * 4).applyTo(text);
		return outer;
	}

	private void addChoice(Composite area, E each) {
		Button choice = new Button(area, SWT.RADIO);
		choice.setText(each.getValue() == 0 ? Messages.Grade_none : Labels.literal(each));
		choice.setSelection(each == grade);
		choice.addListener(SWT.Selection, e -> {
			if (choice.getSelection()) {
				grade = each;
				check();
			}
		});
		choice.addListener(SWT.Traverse, this::arrow);
		choice.addListener(SWT.KeyDown, this::sign);
		choices.add(choice);
	}

	/** Arrows would move the focus alone, and leave the grade as it was. */
	private void arrow(Event event) {
		if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
			int step = event.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : -1;
			event.detail = SWT.TRAVERSE_NONE;
			choose(choices.indexOf(event.widget) + step);
		}
	}

	/** A letter or digit chooses the grade that begins with it. */
	private void sign(Event event) {
		char sign = Character.toUpperCase(event.character);
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(sign)) {
			IntStream.range(0, choices.size()).filter(i -> choices.get(i).getText().charAt(0) == sign).findFirst()
					.ifPresent(this::choose);
		}
	}

	private void choose(int index) {
		if (index >= 0 && index < choices.size()) {
			choices.forEach(choice -> choice.setSelection(choice == choices.get(index)));
			choices.get(index).setFocus();
			grade = scale.grades().get(index);
			check();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	/** Says what is missing instead of refusing without a word. */
	private void check() {
		boolean isMissing = scale.needsReason() && grade.getValue() != 0 && reason.isBlank();
		setMessage(isMissing ? Messages.Grade_needsReason : scale.message());
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!isMissing);
		}
	}
}
