package org.assay.analysis.script;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What is left of the limits of one run, for the thread that made it. */
public final class Budget {
	/** Time and memory are looked at every so many passes; a power of two. */
	private static final int EVERY = 256;

	private final ThreadMXBean threads;
	private final long thread = Thread.currentThread().threadId();
	private final long end;
	private final long before;
	private final long bytes;
	private final HeapRoom room = new HeapRoom();
	private volatile boolean stopped;
	private int passes;

	Budget(Limits limits) {
		threads = ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting ? counting : null;
		end = System.nanoTime() + limits.time().toNanos();
		before = allocated();
		bytes = before + limits.allocated();
	}

	/**
	 * To be called at every turn of a loop and every call.
	 *
	 * @throws ScriptStopped when the script must stop
	 */
	public void pass() {
		if (stopped) {
			throw new ScriptStopped("It was cancelled.");
		}
		if ((++passes & EVERY - 1) == 0) {
			check();
		}
	}

	/** Says what is used up; from any thread. */
	void check() {
		if (System.nanoTime() > end) {
			throw new ScriptStopped("It took too long.");
		}
		if (allocated() > bytes) {
			throw new ScriptStopped("It used too much memory.");
		}
	}

	/** As {@link #check()}, and says so when too little memory is left for everything else; for one thread that watches. */
	void checkAll() {
		check();
		if (room.isShort(allocated() - before)) {
			throw new ScriptStopped("It left too little memory for everything else.");
		}
	}

	/** Makes the next pass the last one. */
	void stop() {
		stopped = true;
	}

	private long allocated() {
		return threads == null ? 0 : threads.getThreadAllocatedBytes(thread);
	}
}
