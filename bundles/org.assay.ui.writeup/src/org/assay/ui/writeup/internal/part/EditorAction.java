package org.assay.ui.writeup.internal.part;

import java.util.Arrays;
import java.util.Optional;
import org.assay.ui.writeup.WriteUpIds;

/** What can be done in the editor of a write-up by a command. */
enum EditorAction {
	nextProblem(WriteUpIds.NEXT_PROBLEM), previousProblem(WriteUpIds.PREVIOUS_PROBLEM), mend(WriteUpIds.MEND),
	follow(WriteUpIds.FOLLOW), preview(WriteUpIds.PREVIEW),
	find("org.eclipse.ui.edit.findReplace"), findNext("org.assay.ui.annotate.findNext"),
	findPrevious("org.assay.ui.annotate.findPrevious"),
	zoomIn("org.assay.ui.annotate.zoomIn"), zoomOut("org.assay.ui.annotate.zoomOut"),
	zoomReset("org.assay.ui.annotate.zoomReset");

	private final String command;

	EditorAction(String command) {
		this.command = command;
	}

	/** The action of a command. */
	static Optional<EditorAction> of(String command) {
		return Arrays.stream(values()).filter(a -> a.command.equals(command)).findFirst();
	}
}
