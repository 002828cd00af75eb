package org.assay.ui.writeup.internal.part;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What the analyst has set for all write-ups, kept between starts. */
enum Kept {
	/** Size of the text in points; 0 for the usual one. */
	SIZE("text.size"),
	/** 1 while the preview is shown. */
	PREVIEW("preview");

	private static final String NODE = "org.assay.ui.writeup";
	private final String key;

	Kept(String key) {
		this.key = key;
	}

	int get() {
		return node().getInt(key, 0);
	}

	void set(int value) {
		node().putInt(key, value);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
