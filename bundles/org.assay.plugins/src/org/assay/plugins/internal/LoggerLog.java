package org.assay.plugins.internal;

import java.lang.System.Logger.Level;
import org.assay.plugins.PlainLog;
import org.eclipse.core.runtime.IStatus;

/** Writes to the logger of Java that has the name of a class. */
public final class LoggerLog extends PlainLog {
	private final System.Logger logger;

	public LoggerLog(Class<?> of) {
		this(of, System.getLogger(of.getName()));
	}

	LoggerLog(Class<?> of, System.Logger logger) {
		super(of);
		this.logger = logger;
	}

	@Override
	public void log(IStatus status) {
		Level level = switch (status.getSeverity()) {
		case IStatus.ERROR -> Level.ERROR;
		case IStatus.WARNING -> Level.WARNING;
		default -> Level.INFO;
		};
		logger.log(level, status.getMessage(), status.getException());
	}
}
