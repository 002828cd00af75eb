package org.assay.ui.writeup.internal.citing;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.ui.Place;
import org.assay.ui.Words;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.Citation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Leads from a citation to the words in their article. */
public final class Following {
	private final IWorkbenchPage page;
	private final Consumer<String> said;

	/** @param said told what should be said to the analyst; UI thread */
	public Following(IWorkbenchPage page, Consumer<String> said) {
		this.page = page;
		this.said = said;
	}

	/** Shows the words when their text has been read. UI thread only. */
	public void follow(OpenCase open, Citation citation) {
		Job.createSystem(Messages.Citation_job, monitor -> {
			try {
				Optional<Place> place = Citations.place(open, citation);
				page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> show(place));
			} catch (IOException e) {
				ILog.of(Following.class).error("The text cannot be read: " + citation.document(), e);
				page.getWorkbenchWindow().getWorkbench().getDisplay()
						.asyncExec(() -> said.accept(NLS.bind(Messages.Citation_unreadable, e.getMessage())));
			}
		}).schedule();
	}

	private void show(Optional<Place> place) {
		if (page.getWorkbenchWindow().getShell() == null) {
			return; // closed meanwhile
		}
		try {
			if (place.isPresent()) {
				Words.show(page, place.get());
			}
		} catch (PartInitException e) {
			ILog.of(Following.class).error("The words could not be shown.", e);
		}
		if (place.isEmpty()) {
			said.accept(Messages.Citation_unknown);
		} else if (place.get().span().isEmpty()) {
			said.accept(Messages.Citation_lost);
		}
	}
}
