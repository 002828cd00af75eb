package org.assay.ui.internal.cases;

import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.session.CaseSession;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** Tells {@code plugin.xml} whether a case is open in the active window, and what can be done with it. */
public class CaseState extends AbstractSourceProvider implements IWindowListener {
	/** {@code none}, {@code readOnly} or {@code open}. */
	public static final String STATE = "org.assay.ui.caseState";
	public static final String CAN_UNDO = "org.assay.ui.canUndo";
	public static final String CAN_REDO = "org.assay.ui.canRedo";
	private IWorkbench workbench;
	private Runnable unfollow = () -> {
		// nothing followed yet
	};
	private Map<String, Object> state = stateOf(Optional.empty());

	@Override
	public void initialize(IServiceLocator locator) {
		super.initialize(locator);
		workbench = locator.getService(IWorkbench.class);
		workbench.addWindowListener(this);
		if (workbench.getActiveWorkbenchWindow() != null) {
			windowActivated(workbench.getActiveWorkbenchWindow());
		}
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return state;
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { STATE, CAN_UNDO, CAN_REDO };
	}

	@Override
	public void dispose() {
		unfollow.run();
		workbench.removeWindowListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		unfollow.run();
		unfollow = window.getService(CaseSession.class).follow(open -> {
			state = stateOf(open);
			fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, state);
			ICommandService commands = window.getService(ICommandService.class);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
		});
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// the last active window keeps the commands
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// its session is disposed by the window
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		windowActivated(window);
	}

	private static Map<String, Object> stateOf(Optional<OpenCase> open) {
		return Map.of(STATE, open.map(c -> c.isReadOnly() ? "readOnly" : "open").orElse("none"), //
				CAN_UNDO, open.filter(OpenCase::canUndo).isPresent(), //
				CAN_REDO, open.filter(OpenCase::canRedo).isPresent());
	}
}
