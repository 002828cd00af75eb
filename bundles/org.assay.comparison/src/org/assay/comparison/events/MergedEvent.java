package org.assay.comparison.events;

import java.util.List;
import org.assay.reading.Why;
import org.assay.text.Span;

/**
 * What happened, as two or more documents tell it, with three clocks kept apart. Times are EDTF, each different one once, the
 * earliest first; times that exclude each other are all kept.
 *
 * @param title     the shortest telling of it
 * @param tellings  the claims that tell of it, in the order of the documents
 * @param happened  when it happened; at least one
 * @param said      when those who are cited said so
 * @param published when the documents were published
 * @param why       what makes the tellings one event
 */
public record MergedEvent(String title, List<Told> tellings, List<String> happened, List<String> said,
		List<String> published, Why why) {

	/**
	 * Where a document tells of it.
	 *
	 * @param span from the first to the last of the claim's words
	 */
	public record Told(String documentId, Span span) {
	}

	public MergedEvent {
		tellings = List.copyOf(tellings);
		happened = List.copyOf(happened);
		said = List.copyOf(said);
		published = List.copyOf(published);
	}
}
