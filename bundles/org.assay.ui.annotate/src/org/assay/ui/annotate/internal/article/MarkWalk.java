package org.assay.ui.annotate.internal.article;

import java.util.Optional;
import java.util.function.Predicate;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.Mark;
import org.eclipse.osgi.util.NLS;

/** Goes from mark to mark. At the end it says so, and starts again at the other end only when asked once more. */
final class MarkWalk {
	private final ArticleView view;
	private final ArticleState state;
	private boolean atEnd;
	private boolean forwardAtEnd;

	MarkWalk(ArticleView view, ArticleState state) {
		this.view = view;
		this.state = state;
	}

	void go(boolean forward, boolean proposalsOnly) {
		Predicate<Mark> wanted = mark -> !proposalsOnly || mark.isProposal();
		boolean again = atEnd && forwardAtEnd == forward;
		atEnd = false;
		Mark from = again ? null : state.current().orElse(null);
		int offset = again ? forward ? 0 : view.text().getCharCount() : view.text().getCaretOffset();
		Optional<Mark> next = forward ? state.marks().next(from, offset, wanted)
				: state.marks().previous(from, offset, wanted);
		if (next.isPresent()) {
			view.select(next.get());
			view.say(proposalsOnly ? left() : "");
			return;
		}
		if (again || state.marks().shown().stream().noneMatch(wanted)) {
			view.say(proposalsOnly ? noneLeft() : Messages.Say_noMarks);
			return;
		}
		atEnd = true;
		forwardAtEnd = forward;
		view.say(forward ? Messages.Say_last : Messages.Say_first);
	}

	/**
	 * Goes to the next proposal after a mark. Behind the last one it stays; who then asks for the next one is at the top.
	 *
	 * @return whether there was one
	 */
	boolean goOn(Mark from) {
		Optional<Mark> next = state.marks().next(from, 0, Mark::isProposal);
		atEnd = next.isEmpty();
		forwardAtEnd = true;
		next.ifPresent(view::select);
		return next.isPresent();
	}

	/** Whether there are proposals that can be walked to. */
	boolean hasProposals() {
		return state.marks().shown().stream().anyMatch(Mark::isProposal);
	}

	/** How many proposals are left, and how many of them can be walked to. */
	String left() {
		long all = state.marks().proposals();
		long shown = state.marks().shown().stream().filter(Mark::isProposal).count();
		String left = Messages.left(all);
		return shown == all ? left
				: shown == 0 ? NLS.bind(Messages.Say_leftHidden, left) : NLS.bind(Messages.Say_leftShown, left, shown);
	}

	private String noneLeft() {
		long hidden = state.marks().proposals();
		return hidden == 0 ? Messages.Say_noProposals
				: NLS.bind(Messages.Say_noneShown, NLS.bind(Messages.Say_leftHidden, Messages.left(hidden)));
	}
}
