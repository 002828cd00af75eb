package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptFolder;
import org.assay.analysis.script.ScriptTrust;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Asks for a name, writes a script to begin with into the case and opens it. */
public class NewScriptHandler extends AbstractHandler {
	private static final String BEGIN = """
			// name: %s
			// help: Lists the documents and how many quotations each has.
			// result: table
			def rows = view.documents().collect { document ->
			    [document.title(), document.attributions().size()]
			}
			table('%s', ['Document', 'Quotations'], rows)
			""";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().ifPresent(open -> {
			InputDialog dialog = new InputDialog(window.shell(), Words.New_window, Words.New_ask, "",
					name -> problem(open, name));
			if (dialog.open() == Window.OK) {
				make(window, open, dialog.getValue().strip());
			}
		});
		return null;
	}

	private static void make(WindowOf window, OpenCase open, String name) {
		Path file = file(open, name);
		String plain = name.replace("'", "").replace("\\", "");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, BEGIN.formatted(plain, plain), StandardOpenOption.CREATE_NEW);
			ScriptTrust.ofUser().agree(Script.read(file)); // it was written here
			ScriptEditor.open(window.window().getActivePage(), open, file);
		} catch (IOException | ScriptException e) {
			ILog.of(NewScriptHandler.class).error("The script could not be made.", e);
			MessageDialog.openError(window.shell(), Words.New_window, NLS.bind(Words.New_failed, e.getMessage()));
		}
	}

	/** Why a script cannot have the name; null when it can. An empty text only keeps the button off. */
	private static String problem(OpenCase open, String name) {
		if (name.isBlank()) {
			return "";
		}
		if (stem(name).isEmpty()) {
			return Words.New_badName;
		}
		Path file = file(open, name);
		return Files.exists(file) ? NLS.bind(Words.New_taken, file.getFileName()) : null;
	}

	private static Path file(OpenCase open, String name) {
		return ScriptFolder.ofCase(open.folder()).folder().resolve(stem(name) + ".groovy");
	}

	private static String stem(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}
}
