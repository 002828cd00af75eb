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
		return next(base(kind, parts));
	}

	/** What the ids of all elements of one kind at one place begin with. */
	static String base(String kind, String... parts) {
		return org.assay.model.Ids.derived(kind, (Object[]) parts);
	}

	String next(String base) {
		return id(base, used.merge(base, 1, Integer::sum));
	}

	/** Takes the next id that begins so if it is the one that is wanted. */
	boolean take(String base, String id) {
		boolean isNext = id(base, used.getOrDefault(base, 0) + 1).equals(id);
		if (isNext) {
			next(base);
		}
		return isNext;
	}

	/** Whether both are ids of elements of one kind at one place. */
	public static boolean isOfOnePlace(String a, String b) {
		return base(a).equals(base(b));
	}

	/** Without the order. */
	private static String base(String id) {
		int order = id.indexOf('-', id.indexOf('-') + 1);
		return order < 0 ? id : id.substring(0, order);
	}

	private static String id(String base, int times) {
		return times == 1 ? base : base + "-" + times;
	}
}
