package org.assay.analysis.internal.mapping;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids that follow from what an element is about, so that another run proposes the same element and not a new one. They
 * rest on document and place alone: a better value for the same words is the same element.
 */
public final class Ids {
	private final Map<String, Integer> used = new HashMap<>();

	/** A second element of one kind at one place gets another id, by its order. */
	String next(String kind, String... parts) {
		String id = org.assay.model.Ids.derived(kind, (Object[]) parts);
		int times = used.merge(id, 1, Integer::sum);
		return times == 1 ? id : id + "-" + times;
	}
}
