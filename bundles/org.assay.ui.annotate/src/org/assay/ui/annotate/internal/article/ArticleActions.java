package org.assay.ui.annotate.internal.article;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.model.Grade;
import org.assay.model.Judged;
import org.assay.model.Source;
import org.assay.model.Verdict;
import org.assay.model.Zone;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.byrule.Decision;
import org.assay.ui.annotate.internal.byrule.DecisionJob;
import org.assay.ui.annotate.internal.edit.AnnotationEdits;
import org.assay.ui.annotate.internal.edit.Attributions;
import org.assay.ui.annotate.internal.edit.Correction;
import org.assay.ui.annotate.internal.edit.DocumentEdits;
import org.assay.ui.annotate.internal.edit.MarkCorrection;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.words.Growth;
import org.eclipse.osgi.util.NLS;

/** Does what keys, menus and buttons ask of one article. Says why when something cannot be done. UI thread only. */
public final class ArticleActions {

	/**
	 * What the actions get from whoever holds the view.
	 *
	 * @param clock   when a judgement is made
	 * @param ids     ids that no element has
	 * @param dialogs how to ask the analyst
	 * @param goesOn  whether the next proposal is selected after a decision
	 */
	public record Tools(Clock clock, Supplier<String> ids, Dialogs dialogs, BooleanSupplier goesOn) {
	}

	/** How to ask the analyst; each returns whether the answer was yes. */
	public interface Dialogs {

		/**
		 * Lets the analyst change the fields of a correction, which is kept or left later.
		 *
		 * @return whether its fields are shown; they are not while another correction holds something wrong
		 */
		boolean correct(Correction correction);

		/** Asks for a note; empty when the analyst thought better of it. */
		Optional<String> note(String words);

		/** Shows marks that would be decided alike; the ones that shall be, or none. */
		List<Mark> choose(String title, List<Mark> alike, List<String> labels);

		/**
		 * Lets the analyst choose proposals by rule, and decide about them; empty when she thought better of it.
		 *
		 * @param start whose kind and rule are chosen at first
		 */
		Optional<Decision> byRule(Optional<Mark> start);

		/** Asks for the grade of a source and the reason for it, and keeps both. */
		void grade(Source source, Grade grade);

		/** Explains a mark. */
		void why(Mark mark);

	}

	private final ArticleView view;
	private final ArticleState state;
	private final Tools tools;
	private final AnnotationEdits edits;
	private final DocumentActions documents;
	private final MarkWalk walk;
	private final Deciding deciding;
	private final Deque<Span> grown = new ArrayDeque<>();
	private Judged attribution;
	/** The mark that was selected last: to select words that are added to it, the caret leaves it. */
	private Judged last;

	ArticleActions(ArticleView view, ArticleState state, Tools tools) {
		this.view = view;
		this.state = state;
		this.tools = tools;
		OpenArticle article = state.article();
		this.edits = new AnnotationEdits(article.openCase(), article.document(), article.text(), article.reader(),
				tools.clock(), tools.ids());
		this.documents = new DocumentActions(view, article, new DocumentEdits(article.openCase(), article.document(),
				article.text(), article.reader(), tools.clock(), tools.ids()));
		this.walk = new MarkWalk(view, state);
		this.deciding = new Deciding(view, state, edits, walk, tools.goesOn());
		state.add(new ArticleState.Listener() {
			@Override
			public void currentChanged() {
				state.current().ifPresent(mark -> last = mark.element());
				state.current().map(Mark::element).filter(Attributions::isAttributable)
						.ifPresent(element -> attribution = element);
			}
		});
	}

	boolean isReadOnly() {
		return state.article().openCase().isReadOnly();
	}

	/** Runs an action; what cannot be done now is said, not ignored. */
	public void run(ArticleAction action) {
		switch (action) {
		case nextProposal -> walk.go(true, true);
		case previousProposal -> walk.go(false, true);
		case nextAnnotation -> walk.go(true, false);
		case previousAnnotation -> walk.go(false, false);
		case filter -> view.openFilter();
		case find -> view.find().open();
		case findNext -> view.find().go(true);
		case findPrevious -> view.find().go(false);
		case zoomIn -> view.text().zoomBy(1);
		case zoomOut -> view.text().zoomBy(-1);
		case zoomReset -> view.text().zoomBy(0);
		case grow -> grow();
		case shrink -> shrink();
		case deselect -> deselect();
		case why -> withMark(tools.dialogs()::why);
		default -> change(action);
		}
	}

	/** Runs an action on marks chosen elsewhere; accepting and rejecting several is one change. */
	public void runOn(ArticleAction action, List<Mark> marks) {
		Optional<Verdict> verdict = switch (action) {
		case accept -> Optional.of(Verdict.ACCEPTED);
		case reject -> Optional.of(Verdict.REJECTED);
		case unsure -> Optional.of(Verdict.UNSURE);
		default -> Optional.empty();
		};
		if (verdict.isPresent() && marks.size() > 1 && !isReadOnly()) {
			deciding.decideAll(marks, verdict.get(), Optional.empty());
			return;
		}
		if (!marks.isEmpty()) {
			state.select(marks.getFirst().element());
		}
		run(action);
	}

	private void change(ArticleAction action) {
		if (isReadOnly()) {
			view.say(Messages.Say_readOnly);
			return;
		}
		switch (action) {
		case accept -> withMark(mark -> deciding.decide(mark, Verdict.ACCEPTED));
		case reject -> withMark(mark -> deciding.decide(mark, Verdict.REJECTED));
		case unsure -> withMark(mark -> deciding.decide(mark, Verdict.UNSURE));
		case acceptAlike -> withMark(mark -> decideAlike(mark, Verdict.ACCEPTED));
		case rejectAlike -> withMark(mark -> decideAlike(mark, Verdict.REJECTED));
		case unsureAlike -> withMark(mark -> decideAlike(mark, Verdict.UNSURE));
		case decideByRule -> decideByRule();
		case correct -> withMark(this::correct);
		case correctDocument -> ask(documents.correction());
		case correctZone -> documents.correctionAt(view.text().getCaretOffset()).ifPresentOrElse(this::ask,
				() -> view.say(Messages.Say_noZone));
		case delete -> withMark(this::delete);
		case markSource -> withAttribution((element, span) -> {
			edits.setSource(element, span);
			said(Messages.Say_source, span);
		});
		case markCue -> withAttribution((element, span) -> {
			edits.setCue(element, span);
			said(Messages.Say_cue, span);
		});
		case moveSpan -> withMark(mark -> withSelection(span -> moveTo(mark, span)));
		case addPart -> withSelection(this::addPart);
		case removePart -> withMark(this::removePart);
		default -> {
			action.kind().ifPresent(kind -> withSelection(span -> create(kind, span)));
			action.field().ifPresent(field -> withSelection(span -> documents.use(field, span)));
			action.zone().ifPresent(kind -> documents.zone(kind, view.text().selected()));
		}
		}
	}

	private void create(MarkKind kind, Span span) {
		String note = "";
		if (kind == MarkKind.highlight) {
			Optional<String> given = tools.dialogs().note(state.article().text().at(span));
			if (given.isEmpty()) {
				return;
			}
			note = given.get();
		}
		Judged made = edits.create(kind, span, note);
		changed();
		state.select(made);
		view.text().setSelection(span.end());
		said(kind == MarkKind.quotation || kind == MarkKind.claim ? Messages.Say_createdAttribution
				: Messages.Say_created,
				span);
		if (kind == MarkKind.time || kind == MarkKind.figure) {
			state.current().ifPresent(this::correct);
		}
	}

	private void decideAlike(Mark mark, Verdict verdict) {
		List<Mark> alike = new Alike(state).to(mark);
		String title = switch (verdict) {
		case ACCEPTED -> Messages.Alike_accept;
		case REJECTED -> Messages.Alike_reject;
		default -> Messages.Alike_unsure;
		};
		List<Mark> chosen = tools.dialogs().choose(title, alike, alike.stream().map(new Alike(state)::label).toList());
		if (!chosen.isEmpty()) {
			deciding.decideAll(chosen, verdict, Optional.of(mark));
		}
	}

	/** What was decided is carried out later, and shown when all are told of the change. */
	private void decideByRule() {
		Optional<Mark> start = state.current().or(() -> state.marks().innermost(view.text().getCaretOffset()));
		tools.dialogs().byRule(start).ifPresent(
				decision -> new DecisionJob(state.article().openCase(), decision, tools.clock(), view::say).schedule());
	}

	private void correct(Mark mark) {
		ask(edits.correction(mark.element())
				.keptBy(correction -> deciding.correct(mark, (MarkCorrection) correction)));
	}

	private void ask(Correction correction) {
		if (!tools.dialogs().correct(correction)) {
			view.say(NLS.bind(Messages.Say_formOpen, correction.title()));
		}
	}

	/** Selects the zone of an offset instead of a mark. */
	void chooseZone(int offset) {
		state.select(null);
		documents.zoneAt(offset).ifPresent(view::choose);
	}

	/** Opens the fields of the document, of a zone of it or of a mark in it, chosen elsewhere. */
	public void correct(Judged element) {
		if (isReadOnly()) {
			view.say(Messages.Say_readOnly);
		} else if (element == state.article().document()) {
			ask(documents.correction());
		} else if (element instanceof Zone zone) {
			ask(documents.correction(zone));
		} else {
			state.marks().of(element).ifPresent(mark -> {
				state.select(element);
				correct(mark);
			});
		}
	}

	private void delete(Mark mark) {
		boolean removed = edits.delete(mark.element());
		changed();
		view.say(NLS.bind(removed ? Messages.Say_deleted : Messages.Say_rejected, Messages.kind(mark.kind())));
	}

	/** Moves one span of the selected mark to other words. */
	void move(int part, Span wanted) {
		Span span = edits.tidy(wanted);
		Optional<Mark> mark = state.current();
		if (span.isEmpty() || mark.isEmpty()) {
			view.say(Messages.Say_nothingLeft);
		} else if (isReadOnly()) {
			view.say(Messages.Say_readOnly);
		} else {
			edits.move(mark.get().element(), part, span);
			changed();
			said(Messages.Say_moved, span);
		}
	}

	private void moveTo(Mark mark, Span span) {
		int part = 0;
		for (int i = 0; i < mark.spans().size(); i++) {
			if (mark.spans().get(i).overlaps(span)) {
				part = i;
			}
		}
		state.select(mark.element());
		move(part, span);
	}

	private void addPart(Span span) {
		if (last == null || state.marks().of(last).isEmpty()) {
			view.say(Messages.Say_noMark);
			return;
		}
		Judged element = last;
		edits.addPart(element, span);
		changed();
		state.select(element);
		said(Messages.Say_partAdded, span);
	}

	private void removePart(Mark mark) {
		int caret = view.text().getCaretOffset();
		List<Span> parts = mark.spans();
		int part = 0;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).begin() <= caret && caret <= parts.get(i).end()) {
				part = i;
			}
		}
		if (parts.size() < 2) {
			view.say(Messages.Say_onePart);
			return;
		}
		edits.removePart(mark.element(), part);
		changed();
		state.select(mark.element());
		said(Messages.Say_partRemoved, parts.get(part));
	}

	void grade(Source source, Grade grade) {
		if (isReadOnly()) {
			view.say(Messages.Say_readOnly);
		} else {
			tools.dialogs().grade(source, grade);
		}
		view.refresh();
	}

	private void grow() {
		Span before = view.text().selected();
		Span after = new Growth(state.article().text()).grow(before);
		if (!after.equals(before)) {
			if (!grown.isEmpty() && !before.contains(grown.peek())) {
				grown.clear();
			}
			grown.push(before);
			view.text().setSelection(after.begin(), after.end());
		}
	}

	private void shrink() {
		if (!grown.isEmpty() && view.text().selected().contains(grown.peek())) {
			Span before = grown.pop();
			view.text().setSelection(before.begin(), before.end());
		}
	}

	private void deselect() {
		view.text().setSelection(view.text().getCaretOffset());
		state.select(null);
	}

	/** The selected mark, or the one at the caret. */
	private void withMark(Consumer<Mark> action) {
		Optional<Mark> mark = state.current().or(() -> state.marks().innermost(view.text().getCaretOffset()));
		if (mark.isPresent()) {
			state.select(mark.get().element());
			action.accept(mark.get());
		} else {
			view.say(Messages.Say_noMark);
		}
	}

	private void withSelection(Consumer<Span> action) {
		Span span = edits.tidy(view.text().selected());
		if (span.isEmpty()) {
			view.say(Messages.Say_noWords);
		} else {
			action.accept(span);
		}
	}

	private void withAttribution(BiConsumer<Judged, Span> action) {
		withSelection(span -> {
			if (attribution == null || state.marks().of(attribution).isEmpty()) {
				view.say(Messages.Say_noAttribution);
			} else {
				action.accept(attribution, span);
				changed();
				state.select(attribution);
			}
		});
	}

	/** Shows at once what was changed; the case tells everybody else. */
	private void changed() {
		view.refresh();
	}

	private void said(String message, Span span) {
		String words = state.article().text().at(span).replaceAll("\\s+", " ");
		view.say(NLS.bind(message, words.length() > 60 ? words.substring(0, 59) + "\u2026" : words));
	}
}
