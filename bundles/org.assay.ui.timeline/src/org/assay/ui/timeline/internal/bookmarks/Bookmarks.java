package org.assay.ui.timeline.internal.bookmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The places of the timeline that the analyst keeps, for each case. They are settings of the person, as saved searches are,
 * and no part of the case: nothing rests on them, and keeping one is no change that others must merge.
 */
public final class Bookmarks {
	private static final String NODE = "org.assay.ui.timeline/bookmarks";
	private final Preferences node;
	private final String caseId;

	/** @param caseId what they belong to */
	public Bookmarks(String caseId) {
		this(InstanceScope.INSTANCE.getNode(NODE), caseId);
	}

	/** @param node where they are kept */
	Bookmarks(Preferences node, String caseId) {
		this.node = node;
		this.caseId = caseId;
	}

	/** In order of time. */
	public List<Bookmark> all() {
		return node.get(caseId, "").lines().map(Bookmark::read).flatMap(Optional::stream).toList();
	}

	/** Keeps one; another of the same name gives way. */
	public void add(Bookmark bookmark) {
		List<Bookmark> all = new ArrayList<>(all());
		all.removeIf(b -> b.name().equals(bookmark.name()));
		all.add(bookmark);
		keep(all);
	}

	/** Forgets the one of this name. */
	public void remove(String name) {
		List<Bookmark> all = new ArrayList<>(all());
		all.removeIf(b -> b.name().equals(name));
		keep(all);
	}

	private void keep(List<Bookmark> all) {
		List<String> lines = all.stream().sorted((a, b) -> Long.compare(a.range().begin(), b.range().begin()))
				.map(Bookmark::line).toList();
		try {
			node.put(caseId, String.join("\n", lines));
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Bookmarks.class).error("The bookmarks of the timeline could not be written.", e);
		}
	}
}
