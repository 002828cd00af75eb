package org.assay.ui.annotate.internal.edit;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.model.AnalystJudgement;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Proof;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.model.Zone;
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
	private final OpenCase openCase;
	private final Document document;
	private final SourceText text;
	private final TakenWords words;
	private final NameOffers names;
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
		this.words = new TakenWords(document, text, reader);
		this.names = new NameOffers(openCase);
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
		Optional<String> value = field == MetadataField.publishedAt ? openCase.read(() -> words.date(span))
				: Optional.of(words.plain(span));
		value.ifPresent(to -> openCase.change(NLS.bind(Messages.Undo_field, Messages.field(field)), () -> {
			String before = set(field, to);
			prove(field, Optional.of(span));
			AnalystJudgement.add(document, Verdict.ACCEPTED,
					CorrectionField.change(Messages.field(field), before, to), clock.instant());
		}));
		return value;
	}

	/** The facts of the document, to be corrected and given to {@link #correct(DocumentCorrection)}. */
	public DocumentCorrection correction() {
		DocumentCorrection correction = openCase.read(() -> new DocumentCorrection(document, words));
		correction.offering(names);
		names.gather();
		return correction;
	}

	/** A zone of the document, to be corrected and given to {@link #correct(ZoneCorrection)}. */
	public ZoneCorrection correction(Zone zone) {
		return openCase.read(() -> new ZoneCorrection(zone, words));
	}

	/** The zone at an offset; empty where there is none. */
	public Optional<Zone> zoneAt(int offset) {
		return openCase.read(() -> document.getZones().stream().filter(zone -> zone.getSpan() != null
				&& zone.getSpan().getBegin() <= offset && offset <= zone.getSpan().getEnd()).findFirst());
	}

	/** Writes corrected fields; nothing happens when nothing differs. */
	public void correct(DocumentCorrection correction) {
		String changes = correction.changes();
		if (!changes.isEmpty()) {
			openCase.change(Messages.Undo_document, () -> {
				correction.fields().stream().filter(CorrectionField::isChanged).forEach(this::write);
				AnalystJudgement.add(document, Verdict.ACCEPTED, changes, clock.instant());
			});
		}
	}

	private void write(CorrectionField field) {
		Optional<MetadataField> metadata = DocumentCorrection.metadata(field);
		if (metadata.isEmpty()) {
			field.apply();
			return;
		}
		if (!field.read().equals(field.value())) {
			set(metadata.get(), field.value().isBlank() ? null : field.value().strip());
		}
		prove(metadata.get(), field.spans().stream().findFirst());
	}

	/** Writes what a zone is and how far it reaches; nothing happens when nothing differs. */
	public void correct(ZoneCorrection correction) {
		String changes = correction.changes();
		if (!changes.isEmpty()) {
			openCase.change(Messages.Undo_stretch, () -> {
				Span wanted = correction.wanted();
				Span before = Spans.plain(correction.zone().getSpan());
				correction.apply();
				new ZoneLayer(document, text, ids).reshaped(correction.zone(), before, wanted, clock.instant());
				AnalystJudgement.add(correction.zone(), Verdict.ACCEPTED, changes, clock.instant());
			});
		}
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
			document.setOutlet(value == null ? null : openCase.outlet(value));
		}
		default -> throw new IllegalArgumentException(field.name());
		}
		return before;
	}

	/** @param span empty when the analyst typed it */
	private void prove(MetadataField field, Optional<Span> span) {
		document.getProofs().removeIf(p -> field.name().equals(p.getField()));
		Proof proof = ModelFactory.eINSTANCE.createProof();
		proof.setField(field.name());
		proof.setBasis(span.isPresent() ? Messages.Proof_analyst : Messages.Proof_typed);
		span.ifPresent(proved -> proof.setSpan(new ModelSpans(text).of(proved)));
		document.getProofs().add(proof);
	}
}
