package org.assay.exchange.comparison;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;

/** Documents grouped into stories as one line of JSON. */
public final class GroupsJson {
	private GroupsJson() {
	}

	/** @param groups names of files, in the order they are to be written */
	public static String line(List<List<String>> groups) {
		return new Gson().newBuilder().disableHtmlEscaping().create().toJson(Map.of("groups", groups));
	}
}
