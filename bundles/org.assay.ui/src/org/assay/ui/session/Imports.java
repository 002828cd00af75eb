package org.assay.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import org.assay.core.OpenCase;
import org.assay.ui.internal.importing.Importing;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes articles into a case. */
public final class Imports {

	private Imports() {
	}

	/** Takes files and folders into the case in the background, and says afterwards what could not be taken. */
	public static void start(IWorkbenchWindow window, OpenCase into, Collection<Path> chosen) {
		Importing.start(window, into, chosen);
	}
}
