package org.assay.analysis.script;

import java.util.function.LongSupplier;

/**
 * Whether a script leaves memory for everything else in the program. What is in use counts only after garbage was collected,
 * which is asked for no more often than the script has asked for an eighth of all memory.
 */
final class HeapRoom {
	private final long all;
	private final LongSupplier used;
	private final Runnable collect;
	private long next;

	/** Of this virtual machine. */
	HeapRoom() {
		this(Runtime.getRuntime().maxMemory(),
				() -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), System::gc);
	}

	/**
	 * @param all  bytes there are at most
	 * @param used bytes in use now, garbage among them
	 */
	HeapRoom(long all, LongSupplier used, Runnable collect) {
		this.all = all;
		this.used = used;
		this.collect = collect;
		next = all / 8;
	}

	/** @param asked bytes that the script has asked for so far */
	synchronized boolean isShort(long asked) {
		if (asked < next || !isFull()) {
			return false;
		}
		collect.run();
		next = asked + all / 8;
		return isFull();
	}

	private boolean isFull() {
		return used.getAsLong() > all / 8 * 5;
	}
}
