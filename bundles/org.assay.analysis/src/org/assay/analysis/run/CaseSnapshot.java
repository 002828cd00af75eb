package org.assay.analysis.run;

import java.util.List;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.internal.view.Snapshots;
import org.assay.comparison.Rate;
import org.assay.core.OpenCase;
import org.assay.model.Document;

/** A case as it was at one moment; safe to use from any thread while the case goes on changing. */
public record CaseSnapshot(String name, List<SourceView> sources, List<DocumentView> documents, List<Rate> rates)
		implements CaseView {

	public CaseSnapshot {
		sources = List.copyOf(sources);
		documents = List.copyOf(documents);
		rates = List.copyOf(rates);
	}

	/**
	 * The case as it is now. Texts are read when they are asked for; one that cannot be read makes
	 * {@link DocumentView#text()} throw an {@link java.io.UncheckedIOException}.
	 */
	public static CaseSnapshot of(OpenCase openCase) {
		return openCase.read(() -> Snapshots.of(openCase));
	}

	/** Some documents of the case as they are now, in the order given; see {@link #of}. */
	public static List<DocumentView> of(OpenCase openCase, List<Document> documents) {
		return openCase.read(() -> documents.stream().map(d -> Snapshots.document(openCase, d)).toList());
	}
}
