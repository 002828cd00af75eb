package org.assay.ui.compare.internal.grid;

import java.util.function.IntConsumer;
import org.assay.ui.AccessibleName;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;

/** Moves the columns of a grid past the first. Hidden while all are in sight. UI thread only. */
final class SideBar {
	/** In fewer pixels GTK has no room for its buttons, and says so. */
	private static final int LEAST = 60;
	private final Slider slider;
	private final Runnable changed;

	/**
	 * @param moveTo  told the column that is to follow the first, counted from 1
	 * @param changed the bar has come or gone
	 */
	SideBar(Composite parent, IntConsumer moveTo, Runnable changed) {
		this.changed = changed;
		slider = new Slider(parent, SWT.HORIZONTAL);
		AccessibleName.give(slider, Messages.Grid_bar);
		slider.addListener(SWT.Selection, e -> moveTo.accept(slider.getSelection() + 1));
		slider.setVisible(false);
	}

	/** Says where the columns are. */
	void show(GridColumns columns) {
		int furthest = columns.mostBegin() - 1;
		boolean isNeeded = furthest > 0;
		if (isNeeded) {
			int inSight = Math.max(1, columns.moving() - furthest);
			slider.setValues(columns.begin() - 1, 0, furthest + inSight, inSight, 1, inSight);
		}
		if (isNeeded != slider.getVisible()) {
			slider.setVisible(isNeeded);
			changed.run();
		}
	}

	/** In pixels; 0 while it is hidden. */
	int height() {
		return slider.getVisible() ? slider.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0;
	}

	void place(int x, int y, int width, int height) {
		if (width >= LEAST && height > 0) {
			slider.setBounds(x, y, width, height);
		}
	}
}
