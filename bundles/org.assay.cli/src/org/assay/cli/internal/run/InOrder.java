package org.assay.cli.internal.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many inputs on all cores and hands the outputs over in the order of the inputs, holding only a few. */
public final class InOrder {
	private static final int AHEAD = 8;

	private InOrder() {
	}

	/**
	 * @param work     runs on several threads; must not throw
	 * @param consumer runs on the calling thread
	 */
	public static <I, O> void run(List<I> inputs, Function<I, O> work, Consumer<O> consumer)
			throws InterruptedException {
		int cores = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), inputs.size()));
		try (ExecutorService executor = Executors.newFixedThreadPool(cores)) {
			Deque<Future<O>> running = new ArrayDeque<>();
			for (I input : inputs) {
				if (running.size() >= cores * AHEAD) {
					consumer.accept(next(running));
				}
				running.add(executor.submit(() -> work.apply(input)));
			}
			while (!running.isEmpty()) {
				consumer.accept(next(running));
			}
		}
	}

	private static <O> O next(Deque<Future<O>> running) throws InterruptedException {
		try {
			return running.remove().get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}
}
