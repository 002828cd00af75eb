package org.assay.ui.internal.cases;

import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.session.CaseSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Takes back the last change of the case; the menu says which. */
public class UndoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf.of(event).open().ifPresent(open -> {
			Job job = Job.createSystem(name(open), monitor -> {
				act(open);
			});
			job.setPriority(Job.INTERACTIVE);
			job.schedule();
		});
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		if (window != null) {
			Optional<OpenCase> open = window.getService(CaseSession.class).get().filter(this::can);
			String text = open.map(this::name).orElse(plainName());
			element.setText(text);
			element.setTooltip(text);
		}
	}

	/** Whether there is a change to take back. */
	protected boolean can(OpenCase open) {
		return open.canUndo();
	}

	/** Takes the change back. */
	protected void act(OpenCase open) {
		open.undo();
	}

	/** What the menu says: "Undo accept 14 proposals". */
	protected String name(OpenCase open) {
		return open.undoLabel().map(l -> NLS.bind(Messages.Undo_what, l.replace("&", "&&"))).orElse(plainName());
	}

	/** What the menu says while there is nothing to take back. */
	protected String plainName() {
		return Messages.Undo;
	}
}
