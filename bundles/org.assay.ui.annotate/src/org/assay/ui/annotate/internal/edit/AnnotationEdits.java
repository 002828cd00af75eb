package org.assay.ui.annotate.internal.edit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.model.AnalystJudgement;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Verdict;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Everything an analyst does to the annotations of one document. Each method is one undoable change of the case, and
 * adds a judgement by the analyst; judgements are never changed or removed.
 */
public final class AnnotationEdits {
	private final OpenCase openCase;
	private final Document document;
	private final SourceText text;
	private final Clock clock;
	private final Supplier<String> ids;
	private final Reader reader;
	private final TakenWords words;
	private final NameOffers names;

	/**
	 * Creates the edits of one document.
	 *
	 * @param reader reads words that are marked, so that the analyst need not type what they say
	 * @param clock  tells when a judgement was made
	 * @param ids    gives an id that no element of any case has
	 */
	public AnnotationEdits(OpenCase openCase, Document document, SourceText text, Reader reader, Clock clock,
			Supplier<String> ids) {
		this.openCase = openCase;
		this.document = document;
		this.text = text;
		this.reader = reader;
		this.words = new TakenWords(document, text, reader);
		this.names = new NameOffers(openCase);
		this.clock = clock;
		this.ids = ids;
	}

	/** The selection without blanks around it; empty when only blanks were selected. */
	public Span tidy(Span selection) {
		return ModelSpans.tidy(text, selection);
	}

	/**
	 * Marks a stretch. The mark counts as accepted by the analyst.
	 *
	 * @param span tidy and not empty
	 * @param note the analyst's note, or empty
	 */
	public Judged create(MarkKind kind, Span span, String note) {
		Judged[] made = new Judged[1];
		Suggestion suggestion = openCase.read(() -> new Suggestion(reader, document, text, span));
		openCase.change(EditLabels.create(kind), () -> {
			made[0] = new NewMark(document, text).make(kind, span, ids.get());
			if (!note.isBlank()) {
				made[0].setNote(note);
			}
			boolean isKnown = made[0] instanceof Mention mention && mention.getType() != MentionType.OTHER;
			Optional<String> why = isKnown ? Optional.empty() : suggestion.fill(made[0]);
			judge(made[0], Verdict.ACCEPTED, why.map(because -> NLS.bind(Messages.Note_filled, because)).orElse(""));
		});
		return made[0];
	}

	/** The fields of an annotation or claim, to be corrected and given to {@link #correct}. */
	public MarkCorrection correction(Judged element) {
		MarkCorrection correction = openCase.read(() -> new MarkCorrection(element, words));
		correction.offering(names);
		names.gather();
		return correction;
	}

	/** Decides about an element. */
	public void decide(Judged element, Verdict verdict) {
		openCase.change(EditLabels.judge(verdict, element), () -> judge(element, verdict, ""));
	}

	/** Decides about several elements as one change. */
	public void decideAll(List<? extends Judged> elements, Verdict verdict) {
		openCase.change(EditLabels.judgeAll(verdict, elements.size()),
				() -> elements.forEach(element -> judge(element, verdict, "")));
	}

	/**
	 * Removes what the analyst made; rejects what an analysis proposed, so that it is not proposed again.
	 *
	 * @return whether it was removed
	 */
	public boolean delete(Judged element) {
		if (!Verdicts.isOwn(element)) {
			decide(element, Verdict.REJECTED);
			return false;
		}
		openCase.change(EditLabels.delete(element), () -> EcoreUtil.remove(element));
		return true;
	}

	/** Says which words name the source of a quotation or claim. */
	public void setSource(Judged element, Span span) {
		openCase.change(Messages.Undo_source, () -> {
			Attributions.setSource(element, words, span);
			judge(element, Verdict.ACCEPTED, NLS.bind(Messages.Note_source, text.at(span)));
		});
	}

	/** Says which words attribute a quotation or claim. */
	public void setCue(Judged element, Span span) {
		openCase.change(Messages.Undo_cue, () -> {
			Attributions.setCue(element, text, span);
			judge(element, Verdict.ACCEPTED, NLS.bind(Messages.Note_cue, text.at(span)));
		});
	}

	/**
	 * Moves one span of an element.
	 *
	 * @param part which span, from 0, in order of position
	 */
	public void move(Judged element, int part, Span span) {
		openCase.change(EditLabels.span(element), () -> {
			org.assay.model.Span target = ordered(element).get(part);
			String before = target.getQuote();
			new ModelSpans(text).set(target, span);
			judge(element, Verdict.ACCEPTED, NLS.bind(Messages.Note_span, before, target.getQuote()));
		});
	}

	/** Makes an element cover words as well, wherever they stand. */
	public void addPart(Judged element, Span span) {
		openCase.change(EditLabels.span(element), () -> {
			new ModelSpans(text).add(MarkReader.spans(element), span);
			judge(element, Verdict.ACCEPTED, NLS.bind(Messages.Note_part_added, text.at(span)));
		});
	}

	/**
	 * Takes one span out of an element that has several.
	 *
	 * @param part which span, from 0, in order of position
	 */
	public void removePart(Judged element, int part) {
		openCase.change(EditLabels.span(element), () -> {
			org.assay.model.Span target = ordered(element).get(part);
			MarkReader.spans(element).remove(target);
			judge(element, Verdict.ACCEPTED, NLS.bind(Messages.Note_part_removed, target.getQuote()));
		});
	}

	private static List<org.assay.model.Span> ordered(Judged element) {
		return MarkReader.spans(element).stream().sorted((a, b) -> Integer.compare(a.getBegin(), b.getBegin()))
				.toList();
	}

	/** Writes corrected fields; see {@link Correction}. Nothing happens when nothing differs. */
	public void correct(MarkCorrection correction) {
		String changes = correction.changes();
		if (!changes.isEmpty()) {
			openCase.change(EditLabels.correct(correction.element()), () -> {
				correction.apply();
				judge(correction.element(), Verdict.ACCEPTED, changes);
			});
		}
	}

	private void judge(Judged element, Verdict verdict, String note) {
		AnalystJudgement.add(element, verdict, note, clock.instant());
	}
}
