package org.assay.ui.writeup.internal.files;

import java.io.IOException;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.assay.writeup.WriteUpFolder.NameProblem;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Asks for a name, begins a write-up in the case and opens it. */
public final class NewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().flatMap(open -> make(window, open))
				.ifPresent(made -> WriteUps.open(window.window().getActivePage(), window.open().orElseThrow(), made));
		return null;
	}

	/** Asks for a name and writes the file; empty when the analyst does not want to, or it could not be written. */
	public static Optional<WriteUpFile> make(WindowOf window, OpenCase open) {
		WriteUpFolder folder = WriteUpFolder.ofCase(open.folder());
		InputDialog dialog = new InputDialog(window.shell(), Messages.New_window, Messages.New_ask, "",
				name -> folder.problem(name).map(p -> words(p, name)).orElse(null));
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		String name = dialog.getValue().strip();
		try {
			WriteUpFile made = folder.create(name, "# " + name + "\n\n");
			window.session().filesChanged();
			return Optional.of(made);
		} catch (IOException e) {
			ILog.of(NewHandler.class).error("The write-up could not be made.", e);
			MessageDialog.openError(window.shell(), Messages.New_window,
					NLS.bind(Messages.New_failed, e.getMessage()));
			return Optional.empty();
		}
	}

	/** Why a name cannot be used. An empty text only keeps the button off. */
	static String words(NameProblem problem, String name) {
		return switch (problem) {
		case blank -> "";
		case bad -> Messages.New_badName;
		case taken -> NLS.bind(Messages.New_taken, name.strip());
		};
	}
}
