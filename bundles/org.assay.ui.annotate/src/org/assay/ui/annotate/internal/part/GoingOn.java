package org.assay.ui.annotate.internal.part;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;

/** Whether the next proposal is selected after a decision, in all articles. */
final class GoingOn {
	/** Name of the preference; false unless the analyst wishes it. */
	static final String KEY = "decide.goOn";
	/** The node that holds it. */
	static final String NODE = FrameworkUtil.getBundle(GoingOn.class).getSymbolicName();

	private GoingOn() {
	}

	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	static boolean isWished() {
		return node().getBoolean(KEY, false);
	}
}
