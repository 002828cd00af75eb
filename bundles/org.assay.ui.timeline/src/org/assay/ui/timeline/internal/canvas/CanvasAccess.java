package org.assay.ui.timeline.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.index.Mark;
import org.assay.ui.timeline.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology that the canvas is a list, and what its marks say. */
final class CanvasAccess {
	private final TimelineCanvas canvas;
	private List<Place> places = List.of();

	CanvasAccess(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** Begins to listen. */
	void attach() {
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = mark(event.childID).map(MarkTexts::name).orElse(Messages.Canvas_name);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = mark(event.childID).map(MarkTexts::tooltip).orElseGet(CanvasAccess.this::summary);
			}
		});
		accessible.addAccessibleControlListener(new Children());
		canvas.addCanvasListener(new CanvasListener() {
			@Override
			public void focused(Mark mark) {
				int child = canvas.focus().map(p -> places.indexOf(p)).orElse(-1);
				if (canvas.isFocusControl() && child >= 0) {
					accessible.setFocus(child);
				}
				accessible.selectionChanged();
			}

			@Override
			public void opened(Mark mark) {
				// the editor that opens tells for itself
			}

			@Override
			public void shown(Frame frame) {
				places = places(frame.layout());
			}
		});
	}

	private String summary() {
		return canvas.drawn().map(l -> NLS.bind(Messages.Canvas_summary,
				MarkTexts.number(l.data().visible()), MarkTexts.number(l.data().total()))).orElse("");
	}

	private Optional<Mark> mark(int child) {
		return 0 <= child && child < places.size() ? canvas.drawn().filter(l -> l.has(places.get(child)))
				.map(l -> l.mark(places.get(child))) : Optional.empty();
	}

	private static List<Place> places(TimelineLayout layout) {
		List<Place> all = new ArrayList<>();
		for (int lane = 0; lane < layout.data().lanes().size(); lane++) {
			for (int i = 0; i < layout.data().lanes().get(lane).marks().size(); i++) {
				all.add(new Place(lane, i));
			}
		}
		return all;
	}

	/** The marks as children of the canvas. */
	private final class Children extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = places.size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			Object[] children = new Object[places.size()];
			for (int i = 0; i < children.length; i++) {
				children[i] = i;
			}
			event.children = children;
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = canvas.focused().map(MarkTexts::name).orElse("");
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			int child = canvas.focus().map(places::indexOf).orElse(-1);
			event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : child < 0 ? ACC.CHILDID_SELF : child;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			int child = canvas.focus().map(places::indexOf).orElse(-1);
			event.childID = child < 0 ? ACC.CHILDID_NONE : child;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean focused = event.childID >= 0 && canvas.focus().map(places::indexOf).orElse(-1) == event.childID;
			event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
					| (focused ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = mark(event.childID).isPresent() ? canvas.bounds(places.get(event.childID))
					: canvas.getClientArea();
			Point origin = canvas.toDisplay(bounds.x, bounds.y);
			event.x = origin.x;
			event.y = origin.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			event.childID = canvas.at(point.x, point.y).map(places::indexOf).filter(i -> i >= 0)
					.orElse(ACC.CHILDID_SELF);
		}
	}
}
