package org.assay.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.Quotation;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.ActiveCase;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;

/** The main job, done before Assay is closed and looked for after it was started again: its names and its words. */
final class Round {
	static final String CASE = "Round";
	static final String TITLE = "Ferry to stop in May";
	static final String QUOTED = "a bus will run until the new ship is here";
	static final String SPEAKER = "Ida Krog";
	static final String CUE = "wrote";
	static final String NAME = "Sound Gazette";
	static final String ARTICLE = TITLE + "\nBy Ann Oar\n2025-03-04\n\n" + SPEAKER + " " + CUE + " in the " + NAME
			+ " that " + QUOTED + ".\n\nThe ferry carried 4,000 people last year.\n";
	private static final long LONG = 60_000;
	final WorkbenchBot bot = new WorkbenchBot();

	Optional<OpenCase> open() {
		return UiThread.get(() -> bot.page().getWorkbenchWindow().getService(ActiveCase.class).get());
	}

	/** What the only document of the case says; nothing while there is none. */
	<T> Optional<T> read(Function<Document, T> reader) {
		return open().flatMap(
				c -> c.read(() -> c.model().getDocuments().stream().findFirst().map(reader)));
	}

	/** The analyst's own quotation. */
	static Optional<Quotation> own(Document document) {
		return document.getAnnotations().stream().filter(Quotation.class::isInstance).map(Quotation.class::cast)
				.filter(q -> q.getSpans().getFirst().getQuote().equals(QUOTED) && isOwn(q)).findFirst();
	}

	private static boolean isOwn(Quotation quotation) {
		return Verdicts.isDecidedByAnalyst(quotation) || quotation.getJudgements().isEmpty();
	}

	static List<String> words(List<org.assay.model.Span> spans) {
		return spans.stream().map(org.assay.model.Span::getQuote).toList();
	}

	/** How much the analyst has rejected of what was proposed. */
	static long rejected(Document document) {
		return document.getAnnotations().stream().filter(a -> Verdicts.of(a) == Verdict.REJECTED).count();
	}

	void waitFor(String what, BooleanSupplier until) {
		bot.waitUntil(Condition.of("waited in vain for " + what, until), LONG);
	}
}
