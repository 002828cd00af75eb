package org.assay.report.internal;

import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** What is claimed in each document, and on whose authority. */
public final class ClaimsSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		ClaimsWriter.write(context);
	}
}
