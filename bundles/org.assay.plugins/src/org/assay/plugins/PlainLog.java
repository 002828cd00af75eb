package org.assay.plugins;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** A log that belongs to no bundle, and so works without OSGi too. Who extends it says where messages go. */
public abstract class PlainLog implements ILog {
	private final Class<?> of;

	/** @param of whose messages they are */
	protected PlainLog(Class<?> of) {
		this.of = of;
	}

	@Override
	public void info(String message) {
		info(message, null);
	}

	@Override
	public void info(String message, Throwable cause) {
		log(new Status(IStatus.INFO, of, message, cause));
	}

	@Override
	public void warn(String message) {
		warn(message, null);
	}

	@Override
	public void warn(String message, Throwable cause) {
		log(new Status(IStatus.WARNING, of, message, cause));
	}

	@Override
	public void error(String message) {
		error(message, null);
	}

	@Override
	public void error(String message, Throwable cause) {
		log(new Status(IStatus.ERROR, of, message, cause));
	}

	/** None. */
	@Override
	public Bundle getBundle() {
		return null;
	}

	@Override
	public void addLogListener(ILogListener listener) {
		throw new UnsupportedOperationException("Nobody can listen to this log.");
	}

	@Override
	public void removeLogListener(ILogListener listener) {
		// none can be there
	}
}
