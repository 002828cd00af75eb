package org.assay.ui.compare.internal.graphs;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.graph.GraphLayout;
import org.assay.graph.Placed;
import org.assay.graph.story.Within;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.compare.internal.graphs.GraphView.Made;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/** Makes graphs and lays them out in the background. What is overtaken by a later request is never shown. */
final class GraphWorker {
	private final AtomicReference<Request> wanted = new AtomicReference<>();
	private final Display display;
	private final Maker maker;
	private final Consumer<Ready> ready;
	private final Job job;

	/** Makes the graph of a case and what is selected and brushed in it; called on another thread. */
	interface Maker {
		Made of(OpenCase open, EObject selected, Within within);
	}

	private record Request(OpenCase open, Optional<EObject> selected, Optional<Brushed> brushed) {
	}

	/**
	 * A graph with a place for everything.
	 *
	 * @param brushed what was brushed, in words, or empty
	 */
	record Ready(OpenCase open, Made made, Placed placed, String brushed) {
	}

	/**
	 * @param name  of the work, for the progress view
	 * @param ready called on the UI thread
	 */
	GraphWorker(Display display, String name, Maker maker, Consumer<Ready> ready) {
		this.display = display;
		this.maker = maker;
		this.ready = ready;
		this.job = Job.create(name, monitor -> {
			work();
		});
		job.setSystem(true);
	}

	/** May be called as often as one likes. */
	void request(OpenCase open, Optional<EObject> selected, Optional<Brushed> brushed) {
		wanted.set(new Request(open, selected, brushed));
		job.schedule();
	}

	/** Nothing is delivered any more that has not begun. */
	void stop() {
		wanted.set(null);
		job.cancel();
	}

	/** Jobs never run beside themselves, so that only one thread at a time is here. */
	private void work() {
		Request request = wanted.get();
		if (request == null) {
			return;
		}
		Ready made;
		try {
			Made of = maker.of(request.open(), request.selected().orElse(null),
					new Within(request.brushed().map(Brushed::elements)));
			made = new Ready(request.open(), of, GraphLayout.of(of.graph().graph()),
					request.brushed().map(Brushed::words).orElse(""));
		} catch (RuntimeException e) {
			if (wanted.get() == request) {
				throw e;
			}
			return; // overtaken: its case may have been closed meanwhile
		}
		deliver(request, made);
	}

	private void deliver(Request request, Ready made) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (wanted.compareAndSet(request, null)) {
					ready.accept(made);
				}
			});
		}
	}
}
