package org.assay.ui.internal.grades;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Source;
import org.assay.ui.parts.Grading;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Grades the selected source, or the selected claims: as the parameter says, or else as the analyst is asked. */
public class GradeHandler extends AbstractHandler {
	private static final String CREDIBILITY = "credibility";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		window.open().filter(open -> !open.isReadOnly()).ifPresent(open -> grade(event, window, open, selection));
		return null;
	}

	private static void grade(ExecutionEvent event, WindowOf window, OpenCase open, IStructuredSelection selection) {
		List<Claim> claims = selection.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
		if (selection.getFirstElement() instanceof Source source) {
			Grading.ask(window.shell(), open, source, source.getGrade());
		} else if (!claims.isEmpty()) {
			Credibility given = Credibility.getByName(event.getParameter(CREDIBILITY));
			if (given == null) {
				Grading.ask(window.shell(), open, claims);
			} else {
				Grading.grade(open, claims, given);
			}
		}
	}
}
