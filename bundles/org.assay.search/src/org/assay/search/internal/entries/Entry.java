package org.assay.search.internal.entries;

import java.util.List;
import org.assay.search.Kind;
import org.assay.search.query.Amount;
import org.assay.text.Span;

/**
 * One thing that can be found.
 *
 * @param id      of the element
 * @param verdict what was decided about it: proposed, accepted, rejected, unsure; empty when it cannot be judged
 * @param spans   where it stands in the text of its unit; the whole text when it is a document, none outside of texts
 * @param about   what is known or noted about it
 * @param speaker who says it, or empty
 * @param when    the time it stands for, EDTF, or empty
 * @param sums    the figures within it
 */
public record Entry(Kind kind, String id, String verdict, List<Span> spans, List<String> about, String speaker,
		String when, List<Sum> sums) {

	/**
	 * A figure.
	 *
	 * @param place where it stands in the text of the unit
	 * @param low   the number, or the lower end of a range
	 * @param high  the same, or the upper end
	 */
	public record Sum(Span place, Amount low, Amount high) {
	}

	/** An entry that is neither said by somebody nor stands for a time nor holds figures. */
	static Entry of(Kind kind, String id, String verdict, List<Span> spans, List<String> about) {
		return new Entry(kind, id, verdict, spans, about, "", "", List.of());
	}
}
