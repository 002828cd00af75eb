package org.assay.ui.annotate.internal.article;

import java.util.List;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.marks.Explanation;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Explanations of marks as a table of names and values. */
final class ExplanationPane extends Composite {
	private static final int WIDTH = 320;

	ExplanationPane(Composite parent, List<Explanation> explanations) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(10, 3).applyTo(this);
		setBackgroundMode(SWT.INHERIT_FORCE);
		setBackground(Palette.color(Role.panel));
		for (Explanation explanation : explanations) {
			Font title = explanation == explanations.getFirst()
					? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
					: JFaceResources.getDefaultFont();
			label(explanation.title(), Role.text, 2, title);
			for (Explanation.Line line : explanation.lines()) {
				label(line.name(), Role.muted, 1, JFaceResources.getDefaultFont());
				label(line.value(), Role.text, 1, JFaceResources.getDefaultFont());
			}
		}
	}

	private void label(String words, Role role, int columns, Font font) {
		boolean isName = columns == 1 && role == Role.muted;
		Label label = new Label(this, isName ? SWT.NONE : SWT.WRAP);
		label.setFont(font); // before its width is taken
		label.setText(words.replace("&", "&&"));
		label.setForeground(Palette.color(role));
		int wide = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().span(columns, 1).align(SWT.FILL, SWT.BEGINNING)
				.hint(isName ? SWT.DEFAULT : Math.min(wide, WIDTH), SWT.DEFAULT).applyTo(label);
	}
}
