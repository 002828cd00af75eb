package org.assay.ui.internal.importing;

import java.net.URI;
import java.util.Optional;
import org.assay.ingest.IngestException;
import org.assay.ingest.WebFetch;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the web address of an article; nothing is fetched yet. */
final class AddressDialog {
	private AddressDialog() {
	}

	/** An address in the clipboard is offered. */
	static Optional<URI> ask(Shell parent) {
		String copied = Clipping.of(parent.getDisplay()).words().strip();
		String offered = WebFetch.isAddress(copied) && problem(copied) == null ? copied : "";
		InputDialog dialog = new InputDialog(parent, Messages.Address_window, Messages.Address_message, offered,
				AddressDialog::problem);
		return dialog.open() == Window.OK ? address(dialog.getValue()) : Optional.empty();
	}

	/** Null when the words are an address; empty when there are none yet, so that nothing is called wrong too early. */
	static String problem(String words) {
		if (words.isBlank()) {
			return "";
		}
		try {
			WebFetch.address(words);
			return null;
		} catch (IngestException e) {
			return e.getMessage();
		}
	}

	private static Optional<URI> address(String words) {
		try {
			return Optional.of(WebFetch.address(words));
		} catch (IngestException e) {
			throw new IllegalStateException("the dialog lets only addresses through", e);
		}
	}
}
