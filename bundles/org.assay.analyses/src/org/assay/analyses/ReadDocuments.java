package org.assay.analyses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.DocumentAnalysis;
import org.assay.analysis.DocumentFindings;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Findings;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.languages.LanguagePacks;
import org.assay.reading.Reader;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.text.Edtf;
import org.assay.text.Precision;

/** Marks names, times, figures, quotations and claims in every document. */
public class ReadDocuments implements DocumentAnalysis {
	private static final String DOCUMENT = "document";

	private final Reader reader = LanguagePacks.installed().reader();

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.READ, reader.version(), "Read documents",
				"Reads each document by itself and proposes names, times, figures, quotations with their speakers, and "
						+ "claims. Weekdays and the like are worked out from the day of publication. You accept, correct "
						+ "or reject what is proposed; a later run keeps your decisions.")
				.with(Parameter.document(DOCUMENT, "Document",
						"Reads only this one. Without it, all documents are read."));
	}

	@Override
	public String task() {
		return "Reading";
	}

	@Override
	public List<DocumentView> documents(CaseView view, Arguments arguments) {
		Optional<String> only = arguments.document(DOCUMENT);
		return view.documents().stream().filter(d -> only.isEmpty() || only.get().equals(d.id())).toList();
	}

	@Override
	public Findings look(List<DocumentView> documents, Arguments arguments, Progress progress) {
		Findings.Builder findings = Findings.builder();
		List<Paragraph> notices = new ArrayList<>();
		for (DocumentView document : documents) {
			progress.check();
			Reading reading = reader.read(input(document), progress::isCancelled);
			findings.add(DocumentFindings.of(document.id(), reading));
			if (!reading.notice().isEmpty()) {
				notices.add(new Paragraph(document.title() + ": " + reading.notice(), List.of()));
			}
			progress.step(document.title());
		}
		if (!notices.isEmpty()) {
			findings.add(new TextResult("notices", "Documents that were not read", notices));
		}
		return findings.build();
	}

	private static ReadingInput input(DocumentView document) {
		Optional<LocalDate> day = Edtf.parse(document.published())
				.filter(d -> d.precision() == Precision.day || d.precision().isFinerThan(Precision.day))
				.map(d -> d.begin().toLocalDate());
		return new ReadingInput(document.text().toString(), day, document.outlet(), document.zones());
	}
}
