package org.assay.analysis.script;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What is left of the limits of one run, for the thread that made it. */
public final class Budget {
	/** Time and memory are looked at every so many passes. */
	private static final int EVERY = 64;

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
		pass(1);
	}

	/**
	 * To be called before what takes much at once.
	 *
	 * @param weight how many turns of a loop it is like; one for about ten kilobytes
	 * @throws ScriptStopped when the script must stop
	 */
	public void pass(int weight) {
		if (stopped) {
			throw new ScriptStopped("It was cancelled.");
		}
		passes += Math.min(weight, EVERY);
		if (passes >= EVERY) {
			passes = 0;
			checkAll();
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

	/** As {@link #check()}, and says so when too little memory is left for everything else. */
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
