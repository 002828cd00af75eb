package org.assay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.core.OpenCase;
import org.assay.report.internal.Report;

/**
 * A case as one HTML file that needs nothing else: no scripts, no fonts, no pictures from elsewhere. Every statement links
 * to the exact words it rests on, in the texts at the end. The same case gives the same bytes. What the analyst rejected
 * is left out.
 */
public final class CaseReport {
	private CaseReport() {
	}

	/**
	 * @return the whole file, to be written as UTF-8
	 * @throws IOException when a text of the case cannot be read
	 */
	public static String html(OpenCase open) throws IOException {
		try {
			return Report.html(open);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
