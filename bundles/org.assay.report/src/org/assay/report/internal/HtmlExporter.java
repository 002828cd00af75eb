package org.assay.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporter;
import org.assay.report.CaseReport;

/** The report as one of the ways to export a case. */
public final class HtmlExporter implements Exporter {

	@Override
	public void write(OpenCase open, OutputStream to) throws IOException {
		to.write(CaseReport.html(open).getBytes(StandardCharsets.UTF_8));
	}
}
