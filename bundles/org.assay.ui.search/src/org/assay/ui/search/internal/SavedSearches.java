package org.assay.ui.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The searches that the analyst keeps, for each case. They are settings of the person, as the layout is, and no part of
 * the case: nothing rests on them, and keeping one is no change that others must merge.
 */
final class SavedSearches {
	private static final String NODE = "org.assay.ui.search/saved";
	private final Preferences node;
	private final String caseId;

	SavedSearches(String caseId) {
		this(InstanceScope.INSTANCE.getNode(NODE), caseId);
	}

	/** @param node where they are kept */
	SavedSearches(Preferences node, String caseId) {
		this.node = node;
		this.caseId = caseId;
	}

	/** The searches as they were typed, the oldest first. */
	List<String> all() {
		return node.get(caseId, "").lines().filter(line -> !line.isBlank()).toList();
	}

	void add(String typed) {
		List<String> all = new ArrayList<>(all());
		String line = typed.strip().replaceAll("\\s+", " ");
		if (!line.isEmpty() && !all.contains(line)) {
			all.add(line);
			keep(all);
		}
	}

	void remove(String typed) {
		List<String> all = new ArrayList<>(all());
		all.remove(typed);
		keep(all);
	}

	private void keep(List<String> all) {
		try {
			node.put(caseId, String.join("\n", all));
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(SavedSearches.class).error("The saved searches could not be written.", e);
		}
	}
}
