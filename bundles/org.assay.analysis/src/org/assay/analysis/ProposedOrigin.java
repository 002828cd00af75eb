package org.assay.analysis;

import java.util.List;
import org.assay.reading.Why;

/**
 * Documents that go back to one upstream and so count once.
 *
 * @param title       the common upstream in words
 * @param documentIds ids of documents in the case, at least two
 */
public record ProposedOrigin(String title, List<String> documentIds, Why why) {

	public ProposedOrigin {
		documentIds = List.copyOf(documentIds);
	}
}
