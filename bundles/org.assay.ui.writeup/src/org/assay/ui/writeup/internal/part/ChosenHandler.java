package org.assay.ui.writeup.internal.part;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.ui.Place;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.citing.Citations;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the places that are chosen in the active part, or says that none is. */
abstract class ChosenHandler extends AbstractHandler {
	private final String nothing;

	/** @param nothing what the status line says when no place is chosen */
	ChosenHandler(String nothing) {
		this.nothing = nothing;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		window.open().ifPresent(open -> {
			List<Place> places = open.read(() -> Citations.chosen(part, selection));
			if (places.isEmpty()) {
				say(part, nothing);
			} else {
				use(places, window, open, part);
			}
		});
		return null;
	}

	/** @param places one or more */
	abstract void use(List<Place> places, WindowOf window, OpenCase open, IWorkbenchPart part);

	/** Says something in the status line of a part. */
	static void say(IWorkbenchPart part, String words) {
		if (part instanceof IEditorPart editor) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
		} else if (part instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(words);
		}
	}
}
