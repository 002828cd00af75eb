package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.article.ArticleText;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;

/** Remembers the size of the text for all articles. */
final class Zoom {
	private static final String SIZE = "text.size";

	private Zoom() {
	}

	/** Gives a text the size of last time, and remembers what the analyst makes of it. */
	static void connect(ArticleText text) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE
				.getNode(FrameworkUtil.getBundle(Zoom.class).getSymbolicName());
		int size = preferences.getInt(SIZE, 0);
		if (size > 0) {
			text.zoomTo(size);
		}
		text.onZoom(chosen -> preferences.putInt(SIZE, chosen));
	}
}
