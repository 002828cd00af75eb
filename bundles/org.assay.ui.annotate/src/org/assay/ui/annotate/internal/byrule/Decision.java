package org.assay.ui.annotate.internal.byrule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.AnalystJudgement;
import org.assay.model.Judged;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.EditLabels;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * What the analyst decided about proposals that fit criteria.
 *
 * @param chosen   those it is about
 * @param fitting  how many fitted, of which these were chosen
 * @param criteria by which
 */
public record Decision(Verdict verdict, List<Proposal> chosen, int fitting, Criteria criteria) {

	public Decision {
		chosen = List.copyOf(chosen);
	}

	/** A picture of what is still to be decided, and of when it was taken. */
	private record Open(long revision, List<Judged> elements) {
	}

	/**
	 * Decides as one change that can be undone. What has gone from the case meanwhile, or was decided by somebody else, is left as it
	 * is. Takes too long for the UI thread where there are many.
	 *
	 * @param monitor told how far it is; when it is cancelled, all that was decided by then is taken back
	 * @return about how many was decided
	 * @throws IllegalStateException      when the case is read-only or closed
	 * @throws OperationCanceledException when it was cancelled: then nothing is decided, and there is no step to undo
	 */
	public int apply(OpenCase openCase, Clock clock, IProgressMonitor monitor) {
		Instant now = clock.instant();
		String note = note();
		while (true) {
			Open open = openCase.read(() -> new Open(openCase.revision(), stillOpen()));
			if (open.elements().isEmpty()) {
				return 0;
			}
			boolean[] isDone = new boolean[1];
			openCase.change(label(open.elements()), () -> {
				if (openCase.revision() == open.revision()) { // else its name would tell of more than it does
					SubMonitor progress = SubMonitor.convert(monitor, open.elements().size());
					for (Judged element : open.elements()) {
						if (progress.isCanceled()) {
							throw new OperationCanceledException(); // a change that fails takes itself back
						}
						AnalystJudgement.add(element, verdict, note, now);
						progress.worked(1);
					}
					isDone[0] = true;
				}
			});
			if (isDone[0]) {
				return open.elements().size();
			}
		}
	}

	private List<Judged> stillOpen() {
		return chosen.stream().filter(p -> p.document().eContainer() != null).map(Proposal::mark).map(Mark::element)
				.filter(element -> element.eContainer() != null && Verdicts.of(element) == Verdict.PROPOSED).toList();
	}

	private String label(List<Judged> elements) {
		return elements.size() == 1 ? EditLabels.judge(verdict, elements.getFirst())
				: EditLabels.judgeAll(verdict, elements.size());
	}

	/** What each judgement says of the rule by which it was decided. */
	String note() {
		return chosen.size() == fitting ? NLS.bind(Messages.Note_byRule, criteria.inWords())
				: NLS.bind(Messages.Note_byRuleSome, new Object[] { criteria.inWords(), chosen.size(), fitting });
	}
}
