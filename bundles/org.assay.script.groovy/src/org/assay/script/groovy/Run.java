package org.assay.script.groovy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;

/** What a script is given and what it has given so far. */
final class Run {
	/** What is printed beyond this is dropped, with a last line that says so. */
	private static final int LINES = 10_000;

	final CaseView view;
	final Arguments arguments;
	final Progress progress;
	private final Map<String, Result> results = new LinkedHashMap<>();
	private final List<Paragraph> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	Run(CaseView view, Arguments arguments, Progress progress) {
		this.view = view;
		this.arguments = arguments;
		this.progress = progress;
	}

	void show(Result result) {
		if (results.put(result.id(), result) != null) {
			throw new IllegalArgumentException(
					"two results are called '" + result.title() + "'; give each its own title");
		}
	}

	void print(String text) {
		for (String part : text.split("(?<=\n)")) {
			line.append(part);
			if (part.endsWith("\n")) {
				endLine();
			}
		}
	}

	private void endLine() {
		if (lines.size() < LINES) {
			lines.add(new Paragraph(line.toString().stripTrailing(), List.of()));
		} else if (lines.size() == LINES) {
			lines.add(new Paragraph("More was printed; it is left out.", List.of()));
		}
		line.setLength(0);
	}

	/** @param last what the script gave back: findings, a result, or anything else, which is not used */
	Findings findings(Object last) {
		if (!line.isEmpty()) {
			endLine();
		}
		if (last instanceof Result result && !results.containsValue(result)) {
			show(result);
		}
		if (!lines.isEmpty()) {
			results.put("output", new TextResult("output", "Output", lines));
		}
		Findings given = last instanceof Findings findings ? findings : Findings.of();
		List<Result> all = new ArrayList<>(results.values());
		all.addAll(given.results());
		return new Findings(given.documents(), given.comparisons(), given.questions(), given.origins(), given.events(),
				all);
	}
}
