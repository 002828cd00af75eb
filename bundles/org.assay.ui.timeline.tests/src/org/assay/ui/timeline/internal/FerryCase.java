package org.assay.ui.timeline.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Annotation;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;

/** An invented case with one article whose times are marked. */
final class FerryCase {
	private static final String TEXT = """
			Ferry to Skerry Island resumes
			By Jo Lind // 2024-03-15

			The ferry sailed again on Thursday, the harbour office of the island said in a note. A storm stopped it in 2019.

			“We repaired both engines,” harbour master Ana Roth said on Wednesday, when the last test had gone well.
			""";
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private FerryCase() {
	}

	/** Makes it in a folder that exists; the caller closes it. */
	static OpenCase create(Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("ferry.txt"), TEXT);
		OpenCase open = new CaseStore().create(folder.resolve("case"), "Ferry");
		for (Article article : new FileIngest().read(file)) {
			mark(open, open.importArticle(article).document());
		}
		return open;
	}

	private static void mark(OpenCase open, Document document) throws IOException {
		String text = open.text(document).toString();
		TimeExpression thursday = time("t-thursday", "2024-03-14", span(text, "Thursday"));
		TimeExpression storm = time("t-storm", "2019", span(text, "2019."));
		TimeExpression wednesday = time("t-wednesday", "2024-03-13", span(text, "Wednesday"));
		Quotation quotation = FACTORY.createQuotation();
		quotation.setId("q-engines");
		quotation.setSpeaker("Ana Roth");
		quotation.getSpans().add(span(text, "We repaired both engines,"));
		quotation.getCue().add(span(text, "Roth said"));
		List<Annotation> all = List.of(thursday, storm, wednesday, quotation);
		open.change("mark times", () -> {
			document.setPublishedAt("2024-03-15");
			document.getAnnotations().addAll(all);
		});
	}

	private static TimeExpression time(String id, String value, Span span) {
		TimeExpression time = FACTORY.createTimeExpression();
		time.setId(id);
		time.setType(TimexType.DATE);
		time.setValue(value);
		time.getSpans().add(span);
		return time;
	}

	private static Span span(String text, String words) {
		int begin = text.indexOf(words);
		Span span = FACTORY.createSpan();
		span.setBegin(begin);
		span.setEnd(begin + words.length());
		span.setQuote(words);
		return span;
	}
}
