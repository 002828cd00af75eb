package org.assay.analysis.internal.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.assay.analysis.CaseView.SourceView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.comparison.Rate;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.text.SourceText;

/** Copies a case into records. The caller keeps the model from changing meanwhile. */
public final class Snapshots {
	private Snapshots() {
	}

	public static CaseSnapshot of(OpenCase openCase) {
		Case model = openCase.model();
		List<DocumentView> documents = model.getDocuments().stream()
				.map(d -> document(openCase, d)).toList();
		return new CaseSnapshot(orEmpty(model.getName()), model.getSources().stream().map(Snapshots::source).toList(),
				documents, model.getRates().stream().filter(Snapshots::isUsable).map(Snapshots::rate).toList());
	}

	/** One document as it is now. */
	public static DocumentView document(OpenCase openCase, Document document) {
		Version version = Version.of(openCase, document);
		return new DocumentSnapshot(version.data(document), version, text(openCase, document));
	}

	private static SourceView source(Source source) {
		return new SourceView(source.getId(), orEmpty(source.getName()), source.getKind().getName(),
				source.getGrade() == Grade.UNGRADED ? "" : source.getGrade().getName());
	}

	private static boolean isUsable(ConversionRate rate) {
		return rate.getFactor() != null && rate.getFactor().signum() > 0 && rate.getFrom() != null
				&& rate.getTo() != null;
	}

	private static Rate rate(ConversionRate rate) {
		return new Rate(rate.getFrom(), rate.getTo(), rate.getFactor(), orEmpty(rate.getDate()),
				orEmpty(rate.getBasis()));
	}

	private static Supplier<SourceText> text(OpenCase openCase, Document document) {
		return new Supplier<>() {
			private SourceText text;

			@Override
			public synchronized SourceText get() {
				if (text == null) {
					try {
						text = openCase.text(document);
					} catch (IOException e) {
						throw new UncheckedIOException(e);
					}
				}
				return text;
			}
		};
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}
}
