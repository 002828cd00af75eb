package org.assay.cli.internal.verbs;

import com.google.gson.JsonObject;
import org.assay.analysis.Progress;
import org.assay.cli.internal.run.Console;

/** Progress as JSON, one object a line: {@code analysis}, {@code task}, {@code done}, {@code total}, {@code step}. */
final class JsonProgress implements Progress {
	private final Console console;
	private final String analysis;
	private String task = "";
	private int total;
	private int done;

	JsonProgress(Console console, String analysis) {
		this.console = console;
		this.analysis = analysis;
	}

	@Override
	public synchronized void begin(String newTask, int newTotal) {
		task = newTask;
		total = newTotal;
		done = 0;
		line("");
	}

	@Override
	public synchronized void step(String what) {
		done++;
		line(what);
	}

	private void line(String step) {
		JsonObject line = new JsonObject();
		line.addProperty("analysis", analysis);
		line.addProperty("task", task);
		line.addProperty("done", done);
		line.addProperty("total", total);
		line.addProperty("step", step);
		console.message(line.toString());
	}

	@Override
	public boolean isCancelled() {
		return Thread.currentThread().isInterrupted();
	}
}
