package org.assay.report.section;

/**
 * One section of a report; contributed to the extension point {@code org.assay.report.sections}. Stateless, with a
 * constructor without arguments. The same case gives the same words.
 */
public interface ReportSection {

	/**
	 * Writes the section, from {@link SectionContext#section} to {@link SectionContext#endSection}. Nothing may be fetched
	 * or run from within a report.
	 *
	 * @param context the case and what it is written to
	 */
	void write(SectionContext context);
}
