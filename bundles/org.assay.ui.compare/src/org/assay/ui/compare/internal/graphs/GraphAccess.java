package org.assay.ui.compare.internal.graphs;

import java.util.List;
import java.util.Optional;
import org.assay.graph.Graph.Node;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology that the canvas is a list of boxes, and what they say. */
final class GraphAccess {
	private final GraphCanvas canvas;
	private final String name;

	GraphAccess(GraphCanvas canvas, String name) {
		this.canvas = canvas;
		this.name = name;
	}

	/** Begins to listen. */
	void attach() {
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = node(event.childID).map(Node::title).orElse(name);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				node(event.childID).ifPresent(n -> event.result = canvas.placed().graph().words(n));
			}
		});
		accessible.addAccessibleControlListener(new Children());
		canvas.addGraphListener(new GraphCanvas.Listener() {
			@Override
			public void chosen(Node node) {
				if (canvas.isFocusControl()) {
					accessible.setFocus(nodes().indexOf(node));
				}
				accessible.selectionChanged();
			}

			@Override
			public void opened(Node node) {
				// the editor that opens tells for itself
			}

			@Override
			public void changed() {
				// told when it is asked for
			}
		});
	}

	private List<Node> nodes() {
		return canvas.placed().graph().nodes();
	}

	private Optional<Node> node(int child) {
		return 0 <= child && child < nodes().size() ? Optional.of(nodes().get(child)) : Optional.empty();
	}

	private int chosen() {
		return canvas.chosen().map(nodes()::indexOf).orElse(-1);
	}

	/** The boxes as children of the canvas. */
	private final class Children extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = nodes().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			Object[] children = new Object[nodes().size()];
			for (int i = 0; i < children.length; i++) {
				children[i] = i;
			}
			event.children = children;
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = canvas.chosen().map(canvas.placed().graph()::words).orElse("");
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			int child = chosen();
			event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : child < 0 ? ACC.CHILDID_SELF : child;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			int child = chosen();
			event.childID = child < 0 ? ACC.CHILDID_NONE : child;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean focused = event.childID >= 0 && chosen() == event.childID;
			event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
					| (focused ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = node(event.childID).map(canvas::bounds).orElse(canvas.getClientArea());
			Point origin = canvas.toDisplay(bounds.x, bounds.y);
			event.x = origin.x;
			event.y = origin.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			event.childID = canvas.placed().nodeAt(canvas.graphX(point.x), canvas.graphY(point.y))
					.map(nodes()::indexOf).orElse(ACC.CHILDID_SELF);
		}
	}
}
