package org.assay.ui.internal.explorer;

import org.assay.model.Source;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the grade of the selected source and the reason, and keeps both. */
public class GradeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Source source
				&& window.open().isPresent()) {
			GradeDialog dialog = new GradeDialog(window.shell(), source);
			if (dialog.open() == Window.OK) {
				CaseChange.run(window.open().get(), NLS.bind(Messages.Grade_change, source.getName()), () -> {
					source.setGrade(dialog.grade());
					source.setGradeReason(dialog.reason());
				});
			}
		}
		return null;
	}
}
