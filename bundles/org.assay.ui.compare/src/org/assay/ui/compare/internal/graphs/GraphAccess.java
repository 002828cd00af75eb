package org.assay.ui.compare.internal.graphs;

import java.util.List;
import org.assay.graph.Graph.Node;
import org.assay.ui.drawing.PlacesAccess;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader hears of a graph: its boxes. */
final class GraphAccess implements PlacesAccess.Places {
	private final GraphCanvas canvas;
	private final String name;

	GraphAccess(GraphCanvas canvas, String name) {
		this.canvas = canvas;
		this.name = name;
	}

	/** Begins to listen. */
	void attach() {
		PlacesAccess access = PlacesAccess.attach(canvas, this);
		canvas.addGraphListener(new GraphCanvas.Listener() {
			@Override
			public void chosen(Node node) {
				access.chosen();
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

	@Override
	public String name() {
		return name;
	}

	@Override
	public String description() {
		return "";
	}

	@Override
	public int count() {
		return nodes().size();
	}

	@Override
	public String name(int place) {
		return nodes().get(place).title();
	}

	@Override
	public String description(int place) {
		return canvas.placed().graph().words(nodes().get(place));
	}

	@Override
	public int chosen() {
		return canvas.chosen().map(nodes()::indexOf).orElse(-1);
	}

	@Override
	public String value() {
		return canvas.chosen().map(canvas.placed().graph()::words).orElse("");
	}

	@Override
	public Rectangle bounds(int place) {
		return canvas.bounds(nodes().get(place));
	}

	@Override
	public int at(int x, int y) {
		return canvas.placed().nodeAt(canvas.graphX(x), canvas.graphY(y)).map(nodes()::indexOf).orElse(-1);
	}
}
