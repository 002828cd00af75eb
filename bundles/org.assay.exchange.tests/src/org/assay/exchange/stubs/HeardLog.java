package org.assay.exchange.stubs;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Remembers what is logged. */
public final class HeardLog implements ILog {
	private final List<String> messages = new ArrayList<>();

	public List<String> messages() {
		return messages;
	}

	@Override
	public void log(IStatus status) {
		messages.add(status.getMessage());
	}

	@Override
	public Bundle getBundle() {
		return FrameworkUtil.getBundle(HeardLog.class);
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
