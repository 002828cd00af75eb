package org.assay.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Tells assistive technology that a canvas is a list, and what its places say. UI thread only. */
public final class PlacesAccess {
	private final Composite canvas;
	private final Places places;
	private final Words words = new Words();
	private final Children children = new Children();
	/** One for each place that was asked for, where children need states of their own. */
	private final List<Accessible> made = new ArrayList<>();

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

		/** What is chosen, in words; empty for nothing, of which is told how many places there are. */
		String value();

		/** Where a place is drawn, in pixels of the canvas. */
		Rectangle bounds(int place);

		/** The place that is drawn at a point of the canvas. */
		int at(int x, int y);
	}

	private PlacesAccess(Composite canvas, Places places) {
		this.canvas = canvas;
		this.places = places;
	}

	/** Tells of a canvas as long as there is one. */
	public static PlacesAccess attach(Composite canvas, Places places) {
		PlacesAccess access = new PlacesAccess(canvas, places);
		canvas.getAccessible().addAccessibleListener(access.words);
		canvas.getAccessible().addAccessibleControlListener(access.children);
		return access;
	}

	/** To be called when another place is chosen. */
	public void chosen() {
		Accessible accessible = canvas.getAccessible();
		if (canvas.isFocusControl() && places.chosen() >= 0) {
			accessible.setFocus(places.chosen());
		}
		accessible.selectionChanged();
		accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	private Accessible child(int place) {
		while (made.size() <= place) {
			Accessible child = new Accessible(canvas.getAccessible());
			child.addAccessibleListener(words);
			child.addAccessibleControlListener(children);
			OwnStates.give(child, canvas);
			made.add(child);
		}
		return made.get(place);
	}

	/** What is chosen, or of how many places none is. */
	private String value() {
		String chosen = places.value();
		return chosen.isEmpty() ? NLS.bind(Messages.Places_noneChosen, places.count()) : chosen;
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
		public void getChild(AccessibleControlEvent event) {
			if (has(event.childID) && OwnStates.areNeeded()) {
				event.accessible = child(event.childID);
			}
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = value();
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
			boolean isChosen = event.childID >= 0 && places.chosen() == event.childID;
			boolean isFocused = canvas.isFocusControl() && (isChosen || event.childID == ACC.CHILDID_SELF);
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
					| (isChosen ? ACC.STATE_SELECTED : 0) | (isFocused ? ACC.STATE_FOCUSED : 0);
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
