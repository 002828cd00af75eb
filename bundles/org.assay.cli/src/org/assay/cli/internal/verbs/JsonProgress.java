package org.assay.cli.internal.verbs;

import com.google.gson.JsonObject;
import org.assay.cli.internal.run.Console;

/** Progress as JSON, one object a line: {@code analysis} or {@code verb}, {@code task}, {@code done}, {@code total}, {@code step}. */
final class JsonProgress extends CountedProgress {
	private final String kind;
	private final String id;

	JsonProgress(Console console, String kind, String id) {
		super(console);
		this.kind = kind;
		this.id = id;
	}

	@Override
	void begun() {
		stepped("");
	}

	@Override
	void stepped(String what) {
		JsonObject line = new JsonObject();
		line.addProperty(kind, id);
		line.addProperty("task", task());
		line.addProperty("done", done());
		line.addProperty("total", total());
		line.addProperty("step", what);
		console().message(line.toString());
	}
}
