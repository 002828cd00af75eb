package org.assay.ui.internal.explorer;

import java.util.List;
import org.assay.core.OpenCase;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.Hypothesis;
import org.assay.model.provider.Labels;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deletes what is selected, with everything that points to it; one step that can be undone, so nothing is asked. */
public class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<EObject> elements = HandlerUtil.getCurrentStructuredSelection(event).stream()
				.filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		if (elements.isEmpty()) {
			return null;
		}
		String what = elements.size() == 1 ? Labels.text(elements.getFirst())
				: NLS.bind(Messages.Explorer_elements, elements.size());
		WindowOf.of(event).open().ifPresent(open -> CaseChange.run(open, NLS.bind(Messages.Explorer_delete, what),
				() -> delete(open, elements)));
		return null;
	}

	private static void delete(OpenCase open, List<EObject> elements) {
		elements.stream().filter(Hypothesis.class::isInstance).map(Hypothesis.class::cast)
				.forEach(h -> new Hypotheses(open).remove(h)); // with its ratings, which say nothing without it
		EcoreUtil.deleteAll(elements, true);
	}
}
