package org.assay.ui.writeup.internal.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.writeup.internal.WriteUpInput;
import org.assay.writeup.WriteUpFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The editors of write-ups in a window. UI thread only. */
public final class WriteUps {
	private WriteUps() {
	}

	/** Opens a write-up, or brings its editor up; empty when it cannot be opened, which is logged. */
	public static Optional<IEditorPart> open(IWorkbenchPage page, OpenCase open, WriteUpFile file) {
		try {
			return Optional.of(page.openEditor(new WriteUpInput(open.folder(), file.name()), UiIds.WRITE_UP_EDITOR));
		} catch (PartInitException e) {
			ILog.of(WriteUps.class).error("The write-up could not be opened.", e);
			return Optional.empty();
		}
	}

	/** The open editors of some write-ups. */
	static List<IEditorReference> editors(IWorkbenchPage page, OpenCase open, List<WriteUpFile> files) {
		return Arrays.stream(page.getEditorReferences())
				.filter(r -> files.stream().anyMatch(f -> isOf(r, new WriteUpInput(open.folder(), f.name())))).toList();
	}

	private static boolean isOf(IEditorReference reference, WriteUpInput input) {
		try {
			return reference.getEditorInput().equals(input);
		} catch (PartInitException e) {
			ILog.of(WriteUps.class).warn("An editor of the last session cannot be restored.", e);
			return false;
		}
	}
}
