package org.assay.ui.annotate.internal.marks;

import java.util.List;
import org.assay.model.Judged;
import org.assay.model.Verdict;
import org.assay.text.Span;

/**
 * An annotation or a claim as the article shows it.
 *
 * @param spans   where it stands, in order, at least one
 * @param origin  who made it
 * @param element the annotation or claim
 */
public record Mark(String id, MarkKind kind, Verdict verdict, List<Span> spans, Origin origin, Judged element)
		implements Comparable<Mark> {

	public Mark {
		spans = List.copyOf(spans);
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("a mark needs a span");
		}
	}

	public int begin() {
		return spans.getFirst().begin();
	}

	public int end() {
		return spans.getLast().end();
	}

	/** From the first to the last word. */
	public Span extent() {
		return new Span(begin(), end());
	}

	/** UTF-16 units it covers. */
	public int length() {
		int length = 0;
		for (Span span : spans) {
			length += span.length();
		}
		return length;
	}

	/** Whether nobody has decided about it yet. */
	public boolean isProposal() {
		return verdict == Verdict.PROPOSED;
	}

	/** Same kind of thing at the same place in the order of reading; equal only when it is the same mark. */
	@Override
	public int compareTo(Mark other) {
		int byBegin = Integer.compare(begin(), other.begin());
		if (byBegin != 0) {
			return byBegin;
		}
		int byEnd = Integer.compare(other.end(), end());
		if (byEnd != 0) {
			return byEnd;
		}
		int byKind = kind.compareTo(other.kind);
		return byKind != 0 ? byKind : id.compareTo(other.id);
	}
}
