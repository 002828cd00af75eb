package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Which marks are shown, in the text or in a list: by kind, judgement, origin and confidence, which must all fit. Rejected ones are
 * hidden unless asked for. Mutable; used by one view.
 */
public final class MarkFilter {
	/** Of more kinds than that it is shorter to tell which are left. */
	private static final int FEW = 2;
	private final Set<MarkKind> hidden = EnumSet.noneOf(MarkKind.class);
	private boolean rejected;
	private Optional<Verdict> only = Optional.empty();
	private Optional<MadeBy> madeBy = Optional.empty();
	private Optional<Sureness> sureness = Optional.empty();

	/** Shows all that is not rejected. */
	public MarkFilter() {
		// all fields say so
	}

	/** The same as another is now. */
	public MarkFilter(MarkFilter other) {
		hidden.addAll(other.hidden);
		rejected = other.rejected;
		only = other.only;
		madeBy = other.madeBy;
		sureness = other.sureness;
	}

	/** Whether the same is shown. */
	public boolean isSameAs(MarkFilter other) {
		return hidden.equals(other.hidden) && rejected == other.rejected && only.equals(other.only)
				&& madeBy.equals(other.madeBy) && sureness.equals(other.sureness);
	}

	public boolean shows(MarkKind kind) {
		return !hidden.contains(kind);
	}

	public void show(MarkKind kind, boolean show) {
		if (show) {
			hidden.remove(kind);
		} else {
			hidden.add(kind);
		}
	}

	/** Shows one kind only, or all for nothing. */
	public void showKind(Optional<MarkKind> kind) {
		hidden.clear();
		kind.ifPresent(one -> hidden.addAll(EnumSet.complementOf(EnumSet.of(one))));
	}

	/** The only kind that is shown; empty when there are more, or none. */
	public Optional<MarkKind> kind() {
		Set<MarkKind> shown = shownKinds();
		return shown.size() == 1 ? Optional.of(shown.iterator().next()) : Optional.empty();
	}

	private Set<MarkKind> shownKinds() {
		Set<MarkKind> shown = EnumSet.allOf(MarkKind.class);
		shown.removeAll(hidden);
		return shown;
	}

	public boolean showsRejected() {
		return only.map(verdict -> verdict == Verdict.REJECTED).orElse(rejected);
	}

	/** Shows what is rejected beside all else, or all but that. */
	public void showRejected(boolean show) {
		rejected = show;
		only = Optional.empty();
	}

	/** The only judgement that is shown. */
	public Optional<Verdict> verdict() {
		return only;
	}

	/** Shows one judgement only, or for nothing all but perhaps what is rejected. */
	public void showVerdict(Optional<Verdict> verdict) {
		only = verdict;
	}

	public Optional<MadeBy> madeBy() {
		return madeBy;
	}

	/** Shows what comes from there only, or from anywhere for nothing. */
	public void showMadeBy(Optional<MadeBy> origin) {
		madeBy = origin;
	}

	public Optional<Sureness> sureness() {
		return sureness;
	}

	/** Shows what is as sure as that only, or all for nothing. */
	public void showSureness(Optional<Sureness> wanted) {
		sureness = wanted;
	}

	public boolean shows(Mark mark) {
		return shows(mark.kind())
				&& only.map(verdict -> mark.verdict() == verdict).orElse(rejected || mark.verdict() != Verdict.REJECTED)
				&& madeBy.filter(by -> !by.fits(mark.origin())).isEmpty()
				&& sureness.filter(sure -> !sure.fits(mark.origin())).isEmpty();
	}

	/** Whether anything is left out but what is rejected. */
	public boolean isNarrowed() {
		return !hidden.isEmpty() || only.isPresent() || isNarrowedByOrigin();
	}

	/** Whether anything is left out for where it comes from or how sure that is. */
	public boolean isNarrowedByOrigin() {
		return madeBy.isPresent() || sureness.isPresent();
	}

	/** Leaves nothing out any more; what is rejected stays as it is, shown or hidden. */
	public void showAll() {
		hidden.clear();
		only = Optional.empty();
		madeBy = Optional.empty();
		sureness = Optional.empty();
	}

	/** How many of these marks are shown. */
	public long count(List<Mark> marks) {
		return marks.stream().filter(this::shows).count();
	}

	/** What is shown and how much that is of all: "Proposed, at least 90% sure: n = 20 of 255"; empty while nothing is left out. */
	public String inWords(List<Mark> marks) {
		if (!isNarrowed()) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		only.ifPresent(verdict -> parts.add(Messages.verdict(verdict)));
		madeBy.ifPresent(by -> parts.add(Messages.madeBy(by)));
		sureness.ifPresent(sure -> parts.add(NLS.bind(Messages.Filter_sure, Messages.sureness(sure))));
		if (!hidden.isEmpty()) {
			parts.add(kinds());
		}
		MarkFilter all = new MarkFilter(this);
		all.showRejected(showsRejected());
		all.showAll();
		return Messages.capital(
				NLS.bind(Messages.Filter_notice,
						new Object[] { String.join(", ", parts), count(marks), all.count(marks) }));
	}

	private String kinds() {
		Set<MarkKind> shown = shownKinds();
		boolean isFew = hidden.size() <= FEW;
		String names = String.join(", ", (isFew ? hidden : shown).stream().map(Messages::kind).toList());
		return shown.isEmpty() ? Messages.Filter_noKind
				: NLS.bind(isFew ? Messages.Filter_without : Messages.Filter_only, names);
	}
}
