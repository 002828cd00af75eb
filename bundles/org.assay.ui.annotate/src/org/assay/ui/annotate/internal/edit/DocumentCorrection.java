package org.assay.ui.annotate.internal.edit;

import java.util.List;
import java.util.Optional;
import org.assay.model.Document;
import org.assay.model.ModelPackage.Literals;
import org.assay.model.Proof;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.CorrectionField.Take;
import org.eclipse.osgi.util.NLS;

/** Title, byline, outlet and date of a document, each with the words that prove it. */
public final class DocumentCorrection extends Correction {

	/** One of them: the value is the document's, the words are those of its proof. */
	private static final class Fact extends CorrectionField {
		private final Document document;
		private final MetadataField metadata;

		Fact(Document document, MetadataField metadata, Take take, TakenWords words) {
			super(document, document.eClass().getEStructuralFeature(metadata.name()), Literals.PROOF__SPAN, take,
					Messages.field(metadata), "", words);
			this.document = document;
			this.metadata = metadata;
			start();
		}

		@Override
		String read() {
			return metadata == MetadataField.outlet
					? document.getOutlet() == null ? "" : document.getOutlet().getName()
					: super.read();
		}

		@Override
		List<org.assay.model.Span> held() {
			return document.getProofs().stream()
					.filter(proof -> metadata.name().equals(proof.getField()) && proof.getSpan() != null)
					.map(Proof::getSpan).toList();
		}

		@Override
		void apply() {
			throw new IllegalStateException("written by DocumentEdits");
		}
	}

	/** Holds what the model holds; the caller holds it still. */
	public DocumentCorrection(Document document, TakenWords words) {
		super(document, words);
		for (MetadataField field : MetadataField.values()) {
			Take take = field == MetadataField.publishedAt ? Take.date : Take.words;
			CorrectionField made = new Fact(document, field, take, words);
			add(field == MetadataField.publishedAt ? made.checked(DocumentCorrection::dateProblem) : made);
		}
		add(new CorrectionField(document, Literals.JUDGED__NOTE, null, Take.nothing, Messages.Field_note, "", words));
	}

	private static Optional<String> dateProblem(String date) {
		return TakenWords.DATE.matcher(date.strip()).matches() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Problem_published, Messages.Field_publishedAt));
	}

	@Override
	public String title() {
		return Messages.Correct_document;
	}

	/** The field of the document that a field of the form stands for; empty for a note about it. */
	static Optional<MetadataField> metadata(CorrectionField field) {
		return field instanceof Fact fact ? Optional.of(fact.metadata) : Optional.empty();
	}
}
