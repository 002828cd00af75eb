package org.assay.report.stubs;

import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** A section with the titles of the documents. */
public class Titles implements ReportSection {

	@Override
	public void write(SectionContext context) {
		context.section("titles", "Titles");
		context.view().documents().forEach(d -> context.html().line("p", d.title()));
		context.endSection();
	}
}
