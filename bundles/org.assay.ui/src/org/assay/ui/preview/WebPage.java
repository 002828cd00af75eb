package org.assay.ui.preview;

import org.assay.writeup.Preview.Address;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;

/** Opens pages on the web with the program that the system has for them; Assay itself fetches nothing. */
public final class WebPage {
	private WebPage() {
	}

	/** Opens a page that the analyst has clicked; anything else than a web address is left alone. */
	public static void open(Address address) {
		if (address.isWeb() && !Program.launch(address.name())) {
			ILog.of(WebPage.class).warn("No program opens " + address.name());
		}
	}
}
