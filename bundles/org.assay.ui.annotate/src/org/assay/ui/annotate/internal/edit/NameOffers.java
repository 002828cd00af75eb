package org.assay.ui.annotate.internal.edit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.core.OpenCase;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.KnownNames.Party;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

/** Offers the names that a case knows to fields that name somebody. They are gathered beside the window. */
final class NameOffers {
	private static final long NEVER = -1;
	private final OpenCase openCase;
	private final AtomicBoolean isGathering = new AtomicBoolean();
	private volatile Gathered gathered = new Gathered(KnownNames.NONE, NEVER);

	/** @param revision of the case at which they were read */
	private record Gathered(KnownNames names, long revision) {
	}

	NameOffers(OpenCase openCase) {
		this.openCase = openCase;
	}

	/** Gathers the names, unless nothing has changed since they were; until they are there, those of before are offered. */
	void gather() {
		if (gathered.revision() == openCase.revision() || !isGathering.compareAndSet(false, true)) {
			return;
		}
		Job job = Job.create(Messages.Names_gathering, (IJobFunction) monitor -> {
			try {
				gathered = openCase.readGivingWay(() -> true,
						() -> new Gathered(KnownNames.of(openCase.model()), openCase.revision()));
			} catch (IllegalStateException e) {
				return Status.CANCEL_STATUS; // the case was closed meanwhile
			} finally {
				isGathering.set(false);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Names that fit what was typed, the likeliest first. */
	List<String> matching(String typed, Party party) {
		return gathered.names().matching(typed, party);
	}
}
