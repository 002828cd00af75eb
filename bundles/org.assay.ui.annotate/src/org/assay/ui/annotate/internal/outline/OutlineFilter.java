package org.assay.ui.annotate.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Verdict;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The two choices above the outline that are made most, of a kind and a verdict. */
final class OutlineFilter extends Composite {
	/** For the arrow of a combo and what is around its words, in pixels. */
	private static final int ARROW = 52;
	private final MarkFilter filter;
	private final Combo kinds;
	private final Combo verdicts;

	OutlineFilter(Composite parent, MarkFilter filter, Runnable onChange) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.filter = filter;
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 3).applyTo(this);
		List<String> kindNames = new ArrayList<>(List.of(Messages.Outline_allKinds));
		for (MarkKind kind : MarkKind.values()) {
			kindNames.add(Messages.kindTitle(kind));
		}
		List<String> verdictNames = new ArrayList<>(List.of(Messages.Outline_allVerdicts));
		for (Verdict verdict : Verdict.values()) {
			verdictNames.add(Messages.verdictTitle(verdict));
		}
		kinds = combo(Messages.Outline_kind, kindNames, () -> {
			filter.showKind(chosen(kinds(), MarkKind.values()));
			onChange.run();
		});
		verdicts = combo(Messages.Outline_verdict, verdictNames, () -> {
			filter.showVerdict(chosen(verdicts(), Verdict.values()));
			onChange.run();
		});
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

	private int kinds() {
		return kinds.getSelectionIndex();
	}

	private int verdicts() {
		return verdicts.getSelectionIndex();
	}

	/** The first choice stands for all. */
	private static <T> Optional<T> chosen(int index, T[] values) {
		return index <= 0 ? Optional.empty() : Optional.of(values[index - 1]);
	}

	/** Takes over a filter that was changed elsewhere. */
	void filterChanged() {
		kinds.select(filter.kind().map(kind -> kind.ordinal() + 1).orElse(0));
		verdicts.select(filter.verdict().map(verdict -> verdict.ordinal() + 1).orElse(0));
	}
}
