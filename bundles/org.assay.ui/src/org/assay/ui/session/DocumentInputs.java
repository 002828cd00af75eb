package org.assay.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.assay.ui.DocumentInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Keeps the inputs of open editors over a restart. */
public final class DocumentInputs implements IElementFactory {
	/** Id in {@code plugin.xml}. */
	public static final String ID = "org.assay.ui.documentInput";
	private static final String CASE = "case";
	private static final String DOCUMENT = "document";
	private static final String TITLE = "title";

	/** Writes down all that is needed to make an equal input. */
	public static void save(DocumentInput input, IMemento memento) {
		memento.putString(CASE, input.caseFolder().toString());
		memento.putString(DOCUMENT, input.documentId());
		memento.putString(TITLE, input.title());
	}

	/** @return null when what was written down makes no input; the workbench then leaves the editor out */
	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(CASE);
		String document = memento.getString(DOCUMENT);
		String title = memento.getString(TITLE);
		if (folder == null || document == null) {
			return null;
		}
		try {
			return new DocumentInput(Path.of(folder), document, title == null ? document : title);
		} catch (InvalidPathException e) {
			ILog.of(DocumentInputs.class).warn("An editor is left out; its case cannot be in " + folder, e);
			return null;
		}
	}
}
