package org.assay.ui.annotate.internal.part;

import java.util.Map;
import org.assay.ui.annotate.AnnotateIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches on and off that the next proposal is selected after a decision; its entries in menus are checked meanwhile. */
public final class GoOnHandler extends AbstractHandler implements IElementUpdater {
	private final IPreferenceChangeListener changed = event -> {
		if (event.getKey().equals(GoingOn.KEY) && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench()
					.getService(ICommandService.class).refreshElements(AnnotateIds.GO_ON, null));
		}
	};

	public GoOnHandler() {
		GoingOn.node().addPreferenceChangeListener(changed);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		GoingOn.node().putBoolean(GoingOn.KEY, !GoingOn.isWished());
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(GoingOn.isWished());
	}

	@Override
	public void dispose() {
		GoingOn.node().removePreferenceChangeListener(changed);
		super.dispose();
	}
}
