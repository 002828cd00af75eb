package org.assay.ui.timeline.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.core.OpenCase;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.Stretch;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.StepWords;
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.parts.OnlyLine;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Works out beside the window what of the case lies in the stretch of time that is brushed, and has the other views list only that. UI
 * thread only.
 */
final class BrushedCase {
	private final Display display = Display.getCurrent();
	private final AtomicInteger latest = new AtomicInteger();
	private final Brushing brushing;
	private final OnlyLine line;

	/** @param line says what is brushed */
	BrushedCase(Brushing brushing, OnlyLine line) {
		this.brushing = brushing;
		this.line = line;
	}

	/** Says what is being brushed, while it is. */
	void say(Range range) {
		line.say(words(range));
	}

	/** Nothing is brushed any more. */
	void clear() {
		latest.incrementAndGet();
		if (!line.isDisposed()) {
			line.say("");
		}
		brushing.set(Optional.empty());
	}

	/** Has the other views list what lies in a stretch; again after each change of the case or of what is shown of it. */
	void take(OpenCase open, CaseTimeline timeline, TimelineFilter filter, Range range) {
		int mine = latest.incrementAndGet();
		Job job = Job.create(Messages.Work_brush, (IJobFunction) monitor -> {
			try {
				Stretch made = open.readGivingWay(() -> mine == latest.get(),
						() -> Stretch.of(open.model(), timeline.items(), filter, range));
				if (!display.isDisposed()) {
					display.asyncExec(() -> show(mine, made, timeline, range));
				}
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS; // another stretch is being worked out
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show(int mine, Stretch made, CaseTimeline timeline, Range range) {
		if (mine == latest.get() && !line.isDisposed()) {
			int all = timeline.items().size();
			line.say(NLS.bind(all == 1 ? Messages.Brushed_someOne : Messages.Brushed_some,
					new Object[] { words(range), MarkTexts.number(made.items()), MarkTexts.number(all) }));
			brushing.set(Optional.of(new Brushed(words(range), made.elements())));
		}
	}

	private static String words(Range range) {
		return NLS.bind(Messages.Brushed, StepWords.range(range));
	}
}
