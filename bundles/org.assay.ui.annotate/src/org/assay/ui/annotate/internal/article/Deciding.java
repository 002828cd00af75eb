package org.assay.ui.annotate.internal.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.AnnotationEdits;
import org.assay.ui.annotate.internal.edit.MarkCorrection;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.eclipse.osgi.util.NLS;

/**
 * Decides about marks of one article, says what was decided and what is left, and goes on to the next proposal where that is wished.
 * Whoever takes a decision back, or makes it again, is led to its mark. UI thread only.
 */
final class Deciding {
	/** So many decisions lead back to their marks, the latest. */
	private static final int MOST = 1000;

	/** A decision that was made here, by the judgement that it left behind. */
	private static final class Made {
		private final Judged element;
		private final Judgement judgement;
		/** Not while it is taken back. */
		private boolean holds = true;

		Made(Judged element) {
			this.element = element;
			this.judgement = element.getJudgements().getLast();
		}

		/** Whether it was taken back, or made again, since this was asked the last time. */
		boolean hasTurned() {
			boolean now = element.getJudgements().contains(judgement);
			boolean turned = now != holds;
			holds = now;
			return turned;
		}
	}

	private final ArticleView view;
	private final ArticleState state;
	private final AnnotationEdits edits;
	private final MarkWalk walk;
	private final BooleanSupplier goesOn;
	/** The latest first. */
	private final Deque<Made> made = new ArrayDeque<>();

	/** @param goesOn whether the next proposal shall be selected after a decision */
	Deciding(ArticleView view, ArticleState state, AnnotationEdits edits, MarkWalk walk, BooleanSupplier goesOn) {
		this.view = view;
		this.state = state;
		this.edits = edits;
		this.walk = walk;
		this.goesOn = goesOn;
		state.add(new ArticleState.Listener() {
			@Override
			public void modelChanged() {
				lead();
			}
		});
	}

	/** Decides about one mark. */
	void decide(Mark mark, Verdict verdict) {
		edits.decide(mark.element(), verdict);
		decided(mark.element());
		boolean isProposed = !Verdicts.isOwn(mark.element());
		say(decided(mark, verdict), isProposed && goesOn.getAsBoolean(), mark);
	}

	/**
	 * Decides about several marks as one change.
	 *
	 * @param from the mark after which to go on; empty to stay
	 */
	void decideAll(List<Mark> marks, Verdict verdict, Optional<Mark> from) {
		edits.decideAll(marks.stream().map(Mark::element).toList(), verdict);
		decided(marks.getFirst().element());
		say(Messages.several(marks.size(), verdict), from.isPresent() && goesOn.getAsBoolean(),
				from.orElse(marks.getFirst()));
	}

	/** Writes corrected fields, which counts as a decision. */
	void correct(Mark mark, MarkCorrection correction) {
		String what = NLS.bind(Messages.Say_corrected, correction.changes());
		boolean isProposed = !Verdicts.isOwn(mark.element());
		edits.correct(correction);
		decided(mark.element());
		if (!isProposed || !goesOn.getAsBoolean()) {
			view.say(what);
			return;
		}
		view.getDisplay().asyncExec(() -> { // when the fields have been left; what is selected while they are open is shown after that
			if (!view.isDisposed() && state.current().filter(now -> now.element() == mark.element()).isPresent()) {
				say(NLS.bind(Messages.Say_decided, what, walk.left()), true, mark);
			}
		});
	}

	private void decided(Judged element) {
		made.push(state.article().openCase().read(() -> new Made(element)));
		if (made.size() > MOST) {
			made.removeLast();
		}
		view.refresh();
	}

	/** "Claim accepted". */
	private static String decided(Mark mark, Verdict verdict) {
		return NLS.bind(Messages.Say_verdict, Messages.kindTitle(mark.kind()), Messages.verdict(verdict));
	}

	/** Says what was decided and what is left, and goes on if that is wished. */
	private void say(String what, boolean isToGoOn, Mark from) {
		boolean hasGone = isToGoOn && walk.goOn(from);
		String said = NLS.bind(Messages.Say_decided, what, walk.left());
		view.say(hasGone || !walk.hasProposals() ? said
				: said + ' ' + (isToGoOn ? Messages.Say_fromTop : Messages.Say_next));
	}

	/** Selects the mark of the latest decision that was taken back or made again. */
	private void lead() {
		Optional<Judged> turned = state.article().openCase().read(() -> {
			Judged latest = null;
			for (Made each : made) {
				if (each.hasTurned() && latest == null) {
					latest = each.element;
				}
			}
			return Optional.ofNullable(latest);
		});
		turned.flatMap(state.marks()::of).ifPresent(mark -> {
			view.select(mark);
			view.say(NLS.bind(Messages.Say_decided, mark.isProposal()
					? NLS.bind(Messages.Say_again, Messages.kindTitle(mark.kind()))
					: decided(mark, mark.verdict()), walk.left()));
		});
	}
}
