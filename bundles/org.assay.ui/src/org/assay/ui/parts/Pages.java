package org.assay.ui.parts;

import java.util.function.BooleanSupplier;
import org.assay.ui.Ground;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Pages that lie on each other, of which one is seen. What comes on top takes the focus where the page that goes had it, and where
 * the part is active and nothing else in it has it: without a focus no key would do anything. UI thread only.
 */
public final class Pages extends Composite {
	private final Runnable focus;
	private final BooleanSupplier isActive;

	/** Pages of a part, which gives the focus to the one that is on top when it is given the focus. */
	public Pages(Composite parent, IWorkbenchPart part) {
		this(parent, part::setFocus, () -> part.getSite().getPage().getActivePart() == part);
	}

	/** @param focus gives the focus to the page that is on top */
	public Pages(Composite parent, Runnable focus) {
		this(parent, focus, () -> false);
	}

	private Pages(Composite parent, Runnable focus, BooleanSupplier isActive) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.focus = focus;
		this.isActive = isActive;
		setLayout(new StackLayout());
	}

	/** Puts a page on top. */
	public void top(Control page) {
		StackLayout layout = (StackLayout) getLayout();
		if (layout.topControl != page) {
			boolean takesFocus = takesFocus();
			layout.topControl = page;
			// the layout may be put off until the window has nothing else to do, and what is hidden is given no focus
			page.setBounds(getClientArea());
			page.setVisible(true);
			if (takesFocus) {
				focus.run(); // before the other page is hidden: GTK would pass the focus on to whatever is next
			}
			layout();
		}
	}

	/** The page that is on top, or {@code null} before there is one. */
	public Control top() {
		return ((StackLayout) getLayout()).topControl;
	}

	private boolean takesFocus() {
		Control focused = getDisplay().getFocusControl();
		if (focused == null || focused instanceof Shell) {
			return isActive.getAsBoolean();
		}
		return isWithin(focused, this) || isWithin(this, focused) && !(focused instanceof CTabFolder);
	}

	private static boolean isWithin(Control control, Control around) {
		Control at = control;
		while (at != null && at != around) {
			at = at.getParent();
		}
		return at != null;
	}
}
