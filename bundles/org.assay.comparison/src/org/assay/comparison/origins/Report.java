package org.assay.comparison.origins;

import org.assay.comparison.ComparedDocument;

/**
 * Which document it is, without its text and what was read in it, so that origins of a large case can be kept.
 *
 * @param outlet    name of the outlet, or empty
 * @param published EDTF, or empty when unknown
 */
public record Report(String id, String outlet, String published) {

	public static Report of(ComparedDocument document) {
		return new Report(document.id(), document.outlet(), document.published());
	}
}
