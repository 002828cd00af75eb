package org.assay.analysis;

import java.util.List;
import org.assay.reading.Why;

/**
 * What happened, with three clocks kept apart; each holds every reading there is, as EDTF.
 *
 * @param happened  when it happened
 * @param said      when it was said
 * @param published when it was published
 */
public record ProposedEvent(String title, List<String> happened, List<String> said, List<String> published,
		List<Evidence> evidence, Why why) {

	public ProposedEvent {
		happened = List.copyOf(happened);
		said = List.copyOf(said);
		published = List.copyOf(published);
		evidence = List.copyOf(evidence);
	}
}
