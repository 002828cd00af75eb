package org.assay.languages;

import java.util.ArrayList;
import java.util.List;
import org.assay.plugins.PlainLog;
import org.eclipse.core.runtime.IStatus;

/** Remembers what is logged. */
class RecordingLog extends PlainLog {
	private final List<IStatus> all = new ArrayList<>();

	RecordingLog() {
		super(RecordingLog.class);
	}

	/** What was logged, in order. */
	List<String> messages() {
		return all.stream().map(IStatus::getMessage).toList();
	}

	@Override
	public void log(IStatus status) {
		all.add(status);
	}
}
