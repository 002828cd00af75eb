package org.assay.ui.annotate.internal.edit;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assay.core.OpenCase;
import org.assay.model.AnalystJudgement;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Proof;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What an analyst says about a document as a whole: its zones, and which of its words are title, byline, outlet and date.
 * Each method is one undoable change, and leaves a judgement by the analyst. No analysis writes these fields again.
 */
public final class DocumentEdits {
	/** A year, month, day or moment; nothing vaguer than a year dates an article. */
	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?");
	private final OpenCase openCase;
	private final Document document;
	private final SourceText text;
	private final Reader reader;
	private final Clock clock;
	private final Supplier<String> ids;

	/**
	 * Creates the edits of one document.
	 *
	 * @param reader reads the words of a date
	 * @param clock  tells when a judgement was made
	 * @param ids    gives an id that no element of any case has
	 */
	public DocumentEdits(OpenCase openCase, Document document, SourceText text, Reader reader, Clock clock,
			Supplier<String> ids) {
		this.openCase = openCase;
		this.document = document;
		this.text = text;
		this.reader = reader;
		this.clock = clock;
		this.ids = ids;
	}

	/** The selection without blanks around it; the words of its line when nothing is selected. */
	public Span stretch(Span selection) {
		Span tidy = ModelSpans.tidy(text, selection);
		if (!tidy.isEmpty()) {
			return tidy;
		}
		int begin = selection.begin();
		while (begin > 0 && text.charAt(begin - 1) != '\n') {
			begin--;
		}
		int end = selection.begin();
		while (end < text.length() && text.charAt(end) != '\n') {
			end++;
		}
		return ModelSpans.tidy(text, new Span(begin, end));
	}

	/**
	 * Says what kind of zone a stretch is.
	 *
	 * @param span tidy and not empty
	 * @return whether anything changed; it does not where all of it is such a zone already
	 */
	public boolean setZone(ZoneKind kind, Span span) {
		ZoneLayer layer = new ZoneLayer(document, text, ids);
		if (openCase.read(() -> layer.is(kind, span))) {
			return false;
		}
		openCase.change(NLS.bind(Messages.Undo_zone, Messages.zone(kind)),
				() -> layer.set(kind, span, clock.instant()));
		return true;
	}

	/**
	 * Uses words of the article for a field of the document; they are its proof.
	 *
	 * @param span tidy and not empty
	 * @return the value of the field; empty, and nothing changed, when the words are no date but should be one
	 */
	public Optional<String> use(MetadataField field, Span span) {
		Optional<String> value = field == MetadataField.publishedAt ? openCase.read(() -> date(span))
				: Optional.of(text.at(span).replaceAll("\\s+", " "));
		value.ifPresent(to -> openCase.change(NLS.bind(Messages.Undo_field, Messages.field(field)), () -> {
			String before = set(field, to);
			prove(field, span);
			AnalystJudgement.add(document, Verdict.ACCEPTED, NLS.bind(Messages.Note_field, new Object[] {
					Messages.field(field), before == null || before.isBlank() ? Messages.Note_nothing : before, to }),
					clock.instant());
		}));
		return value;
	}

	private Optional<String> date(Span span) {
		TimeExpression read = ModelFactory.eINSTANCE.createTimeExpression();
		new Suggestion(reader, document, text, span).fill(read);
		return Optional.ofNullable(read.getValue()).filter(DATE.asMatchPredicate());
	}

	private String set(MetadataField field, String value) {
		String before;
		switch (field) {
		case title -> {
			before = document.getTitle();
			document.setTitle(value);
		}
		case byline -> {
			before = document.getByline();
			document.setByline(value);
		}
		case publishedAt -> {
			before = document.getPublishedAt();
			document.setPublishedAt(value);
		}
		case outlet -> {
			before = document.getOutlet() == null ? null : document.getOutlet().getName();
			document.setOutlet(openCase.outlet(value));
		}
		default -> throw new IllegalArgumentException(field.name());
		}
		return before;
	}

	private void prove(MetadataField field, Span span) {
		document.getProofs().removeIf(p -> field.name().equals(p.getField()));
		Proof proof = ModelFactory.eINSTANCE.createProof();
		proof.setField(field.name());
		proof.setBasis(Messages.Proof_analyst);
		proof.setSpan(new ModelSpans(text).of(span));
		document.getProofs().add(proof);
	}
}
