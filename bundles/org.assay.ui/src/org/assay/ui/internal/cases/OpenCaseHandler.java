package org.assay.ui.internal.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.RecentCases;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;

/** Opens a case: the one the parameter names, or one the analyst chooses. */
public class OpenCaseHandler extends AbstractHandler {
	/** Parameter of the command: folder of the case. */
	static final String FOLDER = "folder";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		String folder = event.getParameter(FOLDER);
		String chosen = folder == null ? choose(window) : folder;
		if (chosen != null) {
			new CaseOpening(window.window()).open(Path.of(chosen));
		}
		return null;
	}

	private static String choose(WindowOf window) {
		DirectoryDialog dialog = new DirectoryDialog(window.shell(), SWT.OPEN);
		dialog.setText(Messages.OpenCase_window);
		dialog.setMessage(Messages.OpenCase_message);
		List<Path> recent = new RecentCases().folders();
		recent.stream().map(Path::getParent).filter(Objects::nonNull).filter(Files::isDirectory).findFirst()
				.ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		return dialog.open();
	}
}
