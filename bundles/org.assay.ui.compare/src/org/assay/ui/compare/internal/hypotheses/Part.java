package org.assay.ui.compare.internal.hypotheses;

import org.assay.core.hypotheses.EvidenceMatrix;
import org.assay.core.hypotheses.EvidenceMatrix.Row;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How much of the evidence lies in what is brushed, in words.
 *
 * @param brushed what is brushed
 * @param items   that lie in it
 * @param stated  statements of the analyst among them, which rest on no words
 * @param of      how many items there are
 */
record Part(String brushed, int items, long stated, int of) {

	/** A statement that rests on no words has no time, and so does not lie outside. */
	static boolean has(Brushed brushed, Row row) {
		return isStated(row) || brushed.elements().contains(row.item());
	}

	private static boolean isStated(Row row) {
		return row.item().getRests().isEmpty();
	}

	/** @param matrix with what lies in it */
	static Part of(Brushed brushed, EvidenceMatrix matrix, int all) {
		return new Part(brushed.words(), matrix.rows().size(), matrix.rows().stream().filter(Part::isStated).count(),
				all);
	}

	/** What is shown above the matrix; empty when there is no evidence at all. */
	String line() {
		return of == 0 ? ""
				: NLS.bind(stated == 0 ? Messages.Hypotheses_brushed : Messages.Hypotheses_brushedStated,
						new Object[] { brushed, items, of, stated });
	}

	/** What the row of sums is called. */
	String against() {
		return NLS.bind(Messages.Hypotheses_againstSome, new Object[] { Messages.Hypotheses_against, items, of });
	}

	/** What the matrix comes to, with what that rests on. */
	String says(String matrix) {
		return of == 0 ? matrix
				: items == 0 ? Messages.Hypotheses_restsOnNone
						: NLS.bind(Messages.Hypotheses_restsOn, new Object[] { items, of, matrix });
	}
}
