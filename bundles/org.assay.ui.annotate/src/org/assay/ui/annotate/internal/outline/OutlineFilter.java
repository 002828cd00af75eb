package org.assay.ui.annotate.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assay.model.Verdict;
import org.assay.ui.AccessibleName;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Which kinds and verdicts the outline lists. */
final class OutlineFilter extends Composite {
	/** For the arrow of a combo and what is around its words, in pixels. */
	private static final int ARROW = 52;
	private final Combo kinds;
	private final Combo verdicts;

	OutlineFilter(Composite parent, Runnable onChange) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 3).applyTo(this);
		List<String> kindNames = new ArrayList<>(List.of(Messages.Outline_allKinds));
		for (MarkKind kind : MarkKind.values()) {
			kindNames.add(Messages.kindTitle(kind));
		}
		List<String> verdictNames = new ArrayList<>(List.of(Messages.Outline_allVerdicts));
		for (Verdict verdict : Verdict.values()) {
			verdictNames.add(Messages.verdictTitle(verdict));
		}
		kinds = combo(Messages.Outline_kind, kindNames, onChange);
		verdicts = combo(Messages.Outline_verdict, verdictNames, onChange);
		addListener(SWT.Resize, e -> fit());
	}

	/** One below the other where the words of the choices have no room beside each other. */
	private void fit() {
		GridLayout layout = (GridLayout) getLayout();
		int wanted = 2 * Math.max(shown(kinds), shown(verdicts)) + 2 * layout.marginWidth + layout.horizontalSpacing;
		int columns = getClientArea().width >= wanted ? 2 : 1;
		if (columns != layout.numColumns && getClientArea().width > 0) {
			layout.numColumns = columns;
			requestLayout();
		}
	}

	/** Room for the shortest look of a combo that shows what is chosen at first in full. */
	private static int shown(Combo combo) {
		GC gc = new GC(combo);
		try {
			return gc.textExtent(combo.getItem(0)).x + ARROW;
		} finally {
			gc.dispose();
		}
	}

	private Combo combo(String name, List<String> choices, Runnable onChange) {
		Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		combo.setToolTipText(name);
		combo.addListener(SWT.Selection, e -> onChange.run());
		AccessibleName.give(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Chooses a kind and a verdict, as the analyst would; the caller shows what is listed then. */
	void choose(MarkKind kind, Verdict verdict) {
		kinds.select(kind.ordinal() + 1);
		verdicts.select(verdict.ordinal() + 1);
	}

	/** Whether a row is listed, as it is chosen now; without a choice of verdicts rejected ones are not. */
	Predicate<OutlineRow> chosen() {
		int kind = kinds.getSelectionIndex();
		int verdict = verdicts.getSelectionIndex();
		return row -> (kind <= 0 || row.mark().kind() == MarkKind.values()[kind - 1])
				&& (verdict <= 0 ? row.mark().verdict() != Verdict.REJECTED
						: row.mark().verdict() == Verdict.values()[verdict - 1]);
	}
}
