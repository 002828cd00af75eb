package org.assay.ui.drawing;

import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells assistive technology that a canvas is a list, and what its places say. UI thread only. */
public final class PlacesAccess {
	private final Canvas canvas;
	private final Places places;

	/** What is drawn on a canvas, as a list. Places are counted from 0; -1 is none of them. */
	public interface Places {

		/** Name of the whole. */
		String name();

		/** What there is to know of the whole; may be empty. */
		String description();

		int count();

		String name(int place);

		String description(int place);

		/** The place where the keys are. */
		int chosen();

		/** What is chosen, in words; empty for nothing. */
		String value();

		/** Where a place is drawn, in pixels of the canvas. */
		Rectangle bounds(int place);

		/** The place that is drawn at a point of the canvas. */
		int at(int x, int y);
	}

	private PlacesAccess(Canvas canvas, Places places) {
		this.canvas = canvas;
		this.places = places;
	}

	/** Tells of a canvas as long as there is one. */
	public static PlacesAccess attach(Canvas canvas, Places places) {
		PlacesAccess access = new PlacesAccess(canvas, places);
		canvas.getAccessible().addAccessibleListener(access.new Words());
		canvas.getAccessible().addAccessibleControlListener(access.new Children());
		return access;
	}

	/** To be called when another place is chosen. */
	public void chosen() {
		Accessible accessible = canvas.getAccessible();
		if (canvas.isFocusControl() && places.chosen() >= 0) {
			accessible.setFocus(places.chosen());
		}
		accessible.selectionChanged();
	}

	private boolean has(int child) {
		return 0 <= child && child < places.count();
	}

	/** What is said of the canvas and of each place. */
	private final class Words extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = has(event.childID) ? places.name(event.childID) : places.name();
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = has(event.childID) ? places.description(event.childID) : places.description();
		}
	}

	/** The places as children of the canvas. */
	private final class Children extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = places.count();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, places.count()).boxed().toArray();
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = places.value();
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			int child = places.chosen();
			event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : child < 0 ? ACC.CHILDID_SELF : child;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			int child = places.chosen();
			event.childID = child < 0 ? ACC.CHILDID_NONE : child;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean focused = event.childID >= 0 && places.chosen() == event.childID;
			event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
					| (focused ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = has(event.childID) ? places.bounds(event.childID) : canvas.getClientArea();
			Point origin = canvas.toDisplay(bounds.x, bounds.y);
			event.x = origin.x;
			event.y = origin.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			int child = places.at(point.x, point.y);
			event.childID = child < 0 ? ACC.CHILDID_SELF : child;
		}
	}
}
