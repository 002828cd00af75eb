package org.assay.cli.internal.verbs;

import com.google.gson.JsonObject;
import org.assay.cli.internal.run.Console;

/** Progress as JSON, one object a line: {@code analysis}, {@code task}, {@code done}, {@code total}, {@code step}. */
final class JsonProgress extends CountedProgress {
	private final String analysis;

	JsonProgress(Console console, String analysis) {
		super(console);
		this.analysis = analysis;
	}

	@Override
	void begun() {
		stepped("");
	}

	@Override
	void stepped(String what) {
		JsonObject line = new JsonObject();
		line.addProperty("analysis", analysis);
		line.addProperty("task", task());
		line.addProperty("done", done());
		line.addProperty("total", total());
		line.addProperty("step", what);
		console().message(line.toString());
	}
}
