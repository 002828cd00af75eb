package org.assay.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The name by which a screen reader announces a control that has no caption of its own. */
public final class AccessibleName {
	private static final String GIVEN = AccessibleName.class.getName();

	private AccessibleName() {
	}

	/** Gives the control a name, in place of one that it was given before. */
	public static void give(Control control, String name) {
		boolean isFirst = given(control) == null;
		control.setData(GIVEN, name);
		if (isFirst) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = given(control);
				}
			});
		}
		if (NativeName.isNeeded()) {
			SpokenNames.tell(control, NativeName::tell);
		}
	}

	/** @return the name that the control was given, or {@code null} */
	static String given(Control control) {
		return (String) control.getData(GIVEN);
	}

	/**
	 * From now on, names every control and tool item of every window by what is written on it or beside it, where the
	 * system does not do so by itself. UI thread only.
	 */
	public static void follow(Display display) {
		if (NativeName.isNeeded()) {
			new SpokenNames(display, NativeName::tell).follow();
		}
	}
}
