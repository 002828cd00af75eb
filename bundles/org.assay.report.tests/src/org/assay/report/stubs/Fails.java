package org.assay.report.stubs;

import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** A section that fails when half of it is written. */
public class Fails implements ReportSection {

	@Override
	public void write(SectionContext context) {
		context.section("half", "Half a section");
		throw new IllegalStateException("no more");
	}
}
