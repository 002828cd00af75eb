package org.assay.search.internal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Source;
import org.assay.search.Kind;
import org.assay.text.Span;

/** A case as units of the index. To be used while nobody changes the model. */
public final class Units {
	private Units() {
	}

	/** A document with what is marked in it. */
	public static Unit of(Document document) {
		List<Entry> entries = new ArrayList<>();
		MarkedEntries marked = new MarkedEntries(document);
		entries.add(new Entry(Kind.document, document.getId(), MarkedEntries.verdict(document),
				List.of(new Span(0, Math.max(0, document.getTextLength()))),
				MarkedEntries.words(Stream.of(document.getByline(), document.getNote(), document.getOriginalName(),
						document.getAddress())),
				"", "", marked.sums()));
		entries.addAll(marked.all());
		return new Unit(document.getId(), MarkedEntries.text(document.getTextHash()), title(document),
				document.getOutlet() == null ? List.of() : names(document.getOutlet()),
				MarkedEntries.text(document.getPublishedAt()), entries);
	}

	/** What stands outside of documents. */
	public static Unit outside(Case model) {
		List<Entry> entries = new ArrayList<>();
		for (Source source : model.getSources()) {
			entries.add(Entry.of(Kind.source, source.getId(), "", List.of(), MarkedEntries.words(Stream.concat(
					names(source).stream(), Stream.of(source.getNote(), source.getGradeReason())))));
		}
		for (Question question : model.getQuestions()) {
			entries.add(Entry.of(Kind.question, question.getId(), MarkedEntries.verdict(question), List.of(),
					MarkedEntries.words(Stream.of(question.getTitle(), question.getNote()))));
		}
		return new Unit(Unit.CASE, "", "", List.of(), "", entries);
	}

	private static List<String> names(Source source) {
		return MarkedEntries.words(Stream.concat(Stream.of(source.getName()), source.getAliases().stream()));
	}

	private static String title(Document document) {
		String title = MarkedEntries.text(document.getTitle());
		return title.isBlank() ? MarkedEntries.text(document.getOriginalName()) : title;
	}
}
