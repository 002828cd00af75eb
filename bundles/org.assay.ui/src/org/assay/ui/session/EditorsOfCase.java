package org.assay.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.ui.CaseInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The open editors of one window, told apart by the case of which they show something. UI thread only. */
final class EditorsOfCase {
	private final IWorkbenchPage page;

	EditorsOfCase(IWorkbenchPage page) {
		this.page = page;
	}

	/**
	 * Closes all editors but those of one case; they are the ones that were open in it at the last exit.
	 *
	 * @return titles of the editors whose case is gone, which the analyst has not closed knowingly
	 */
	List<String> keepOnly(Path caseFolder) {
		List<IEditorReference> others = new ArrayList<>();
		List<String> lost = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			Optional<CaseInput> input = input(reference);
			if (input.filter(i -> i.caseFolder().equals(caseFolder)).isEmpty()) {
				others.add(reference);
				input.filter(i -> !CaseStore.isCase(i.caseFolder())).map(CaseInput::getName).ifPresent(lost::add);
			}
		}
		page.closeEditors(others.toArray(IEditorReference[]::new), false);
		return lost;
	}

	private static Optional<CaseInput> input(IEditorReference reference) {
		try {
			IEditorInput input = reference.getEditorInput();
			return input instanceof CaseInput of ? Optional.of(of) : Optional.empty();
		} catch (PartInitException e) {
			ILog.of(EditorsOfCase.class).warn("An editor of the last session cannot be restored.", e);
			return Optional.empty();
		}
	}
}
