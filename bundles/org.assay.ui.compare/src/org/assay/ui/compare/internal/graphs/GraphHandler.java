package org.assay.ui.compare.internal.graphs;

import org.assay.ui.compare.CompareIds;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Zooms into the active graph or out of it, fits it into its view, or writes it to a file. */
public class GraphHandler extends AbstractHandler {
	private static final double FACTOR = 1.25;

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof GraphView view) {
			switch (event.getCommand().getId()) {
			case CompareIds.ZOOM_IN -> view.canvas().zoom(FACTOR);
			case CompareIds.ZOOM_OUT -> view.canvas().zoom(1 / FACTOR);
			case CompareIds.FIT -> view.canvas().fit();
			default -> GraphExport.ask(view, WindowOf.of(event));
			}
		}
		return null;
	}
}
