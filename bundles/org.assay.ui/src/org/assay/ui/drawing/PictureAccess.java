package org.assay.ui.drawing;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells assistive technology that a canvas is a picture of what can be reached elsewhere, and what it shows. UI thread only. */
public final class PictureAccess {

	private PictureAccess() {
	}

	/**
	 * Tells of a canvas as long as there is one.
	 *
	 * @param name  what it is a picture of
	 * @param value what it shows now, in words; asked for each time
	 */
	public static void attach(Canvas canvas, String name, Supplier<String> value) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = value.get();
			}
		});
	}

	/** To be called when it shows something else. */
	public static void changed(Canvas canvas) {
		canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}
}
