package org.assay.model;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets a reader that goes through a whole case end early, when somebody waits to change it. Such a reader has no effects but its result,
 * so that it can be begun anew. It is ended where it asks for the verdict of an element, as whoever goes through a case does all the
 * time, or where it says {@link #here()}.
 *
 * @since 0.1
 */
public final class GiveWay {
	private static final ThreadLocal<BooleanSupplier> ASKED = new ThreadLocal<>();

	private GiveWay() {
	}

	/** Says that a reader has been ended. */
	private static final class Ended extends CancellationException {
		private static final long serialVersionUID = 1L;

		/** Is thrown often and says nothing of where: walking the stack would take longer than all else. */
		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}
	}

	/**
	 * Runs a reader on this thread.
	 *
	 * @param isAsked whether the reader shall end; asked often, so that it must be quick
	 * @throws CancellationException when it has been ended
	 */
	public static <T> T reading(BooleanSupplier isAsked, Supplier<T> reader) {
		BooleanSupplier before = ASKED.get();
		ASKED.set(isAsked);
		try {
			return reader.get();
		} finally {
			if (before == null) {
				ASKED.remove();
			} else {
				ASKED.set(before);
			}
		}
	}

	/** A place at which the reader that runs on this thread, if one does, may be ended. */
	public static void here() {
		BooleanSupplier isAsked = ASKED.get();
		if (isAsked != null && isAsked.getAsBoolean()) {
			throw new Ended();
		}
	}

	/** Whether the reader that runs on this thread shall end, for other threads that work for it. */
	public static BooleanSupplier asked() {
		BooleanSupplier isAsked = ASKED.get();
		return isAsked == null ? () -> false : isAsked;
	}
}
