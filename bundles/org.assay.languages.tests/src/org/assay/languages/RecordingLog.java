package org.assay.languages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Remembers what is logged. */
class RecordingLog implements ILog {
	private final List<IStatus> all = new ArrayList<>();

	/** What was logged, in order. */
	List<String> messages() {
		return all.stream().map(IStatus::getMessage).toList();
	}

	@Override
	public void log(IStatus status) {
		all.add(status);
	}

	@Override
	public Bundle getBundle() {
		return FrameworkUtil.getBundle(RecordingLog.class);
	}

	@Override
	public void addLogListener(ILogListener listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void removeLogListener(ILogListener listener) {
		throw new UnsupportedOperationException();
	}
}
