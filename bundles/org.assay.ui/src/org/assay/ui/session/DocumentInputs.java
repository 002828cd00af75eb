package org.assay.ui.session;

import java.nio.file.Path;
import org.assay.ui.DocumentInput;
import org.eclipse.ui.IMemento;

/** Keeps the inputs of open editors over a restart. */
public final class DocumentInputs extends KeptInputs {
	/** Id in {@code plugin.xml}. */
	public static final String ID = "org.assay.ui.documentInput";
	private static final String DOCUMENT = "document";
	private static final String TITLE = "title";

	/** Writes down all that is needed to make an equal input. */
	public static void save(DocumentInput input, IMemento memento) {
		saveCase(input, memento);
		memento.putString(DOCUMENT, input.documentId());
		memento.putString(TITLE, input.title());
	}

	@Override
	protected DocumentInput make(Path caseFolder, IMemento memento) {
		String document = memento.getString(DOCUMENT);
		String title = memento.getString(TITLE);
		return document == null ? null : new DocumentInput(caseFolder, document, title == null ? document : title);
	}
}
