package org.assay.exchange.stubs;

import java.util.ArrayList;
import java.util.List;
import org.assay.plugins.PlainLog;
import org.eclipse.core.runtime.IStatus;

/** Remembers what is logged. */
public final class HeardLog extends PlainLog {
	private final List<String> messages = new ArrayList<>();

	public HeardLog() {
		super(HeardLog.class);
	}

	public List<String> messages() {
		return messages;
	}

	@Override
	public void log(IStatus status) {
		messages.add(status.getMessage());
	}
}
