package org.assay.script.groovy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Item;
import org.assay.analysis.Progress;
import org.assay.analysis.script.Limits;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptAnalysis;
import org.assay.analysis.script.ScriptException;
import org.assay.comparison.Rate;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.text.SourceText;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Runs scripts on a case of two short documents. */
final class Scripts {
	static final Limits SHORT = new Limits(Duration.ofSeconds(20), 1L << 30, Duration.ofSeconds(5));

	private Scripts() {
	}

	static Findings run(String source) throws ScriptException, ArgumentException {
		return run(source, Map.of(), SHORT, Progress.none());
	}

	static Findings run(String source, Map<String, String> values, Limits limits, Progress progress)
			throws ScriptException, ArgumentException {
		Script script = Script.of(Path.of("test.groovy"), source);
		CaseView view = new TwoDocuments();
		return new ScriptAnalysis(script, new GroovyLanguage(), limits).run(view,
				Arguments.parse(script.declaration(), values, view), progress);
	}

	/** A case of two documents in which nothing has been read. */
	record TwoDocuments() implements CaseView {

		@Override
		public String name() {
			return "Two";
		}

		@Override
		public List<SourceView> sources() {
			return List.of(new SourceView("s1", "The Courier", "outlet", ""));
		}

		@Override
		public List<DocumentView> documents() {
			return List.of(new Short("d1", "Bridge closed"), new Short("d2", "Bridge open again"));
		}

		@Override
		public List<Rate> rates() {
			return List.of();
		}
	}

	/** A document that is its title. */
	record Short(String id, String title) implements DocumentView {

		@Override
		public String fileName() {
			return id + ".txt";
		}

		@Override
		public Optional<String> outletId() {
			return Optional.of("s1");
		}

		@Override
		public String outlet() {
			return "The Courier";
		}

		@Override
		public String published() {
			return "2025-03-01";
		}

		@Override
		public String language() {
			return "en";
		}

		@Override
		public SourceText text() {
			return SourceText.of(title);
		}

		@Override
		public List<Zone> zones() {
			return List.of();
		}

		@Override
		public ZoneKind zoneAt(int offset) {
			return ZoneKind.body;
		}

		@Override
		public List<String> citations() {
			return List.of();
		}

		@Override
		public List<Item<Mention>> mentions() {
			return List.of();
		}

		@Override
		public List<Item<TimeExpression>> times() {
			return List.of();
		}

		@Override
		public List<Item<Figure>> figures() {
			return List.of();
		}

		@Override
		public List<Item<Attribution>> attributions() {
			return List.of();
		}

		@Override
		public List<Item<Claim>> claims() {
			return List.of();
		}
	}
}
