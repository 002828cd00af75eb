package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ingest.FileIngest;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.Stoppable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Takes items into a case in the background. */
final class ImportJob extends Job implements Stoppable {
	private final OpenCase into;
	private final List<Path> chosen;
	private final List<Item> items;
	private final Consumer<ImportSummary> whenDone;

	/**
	 * @param chosen   files and folders, which are searched through first
	 * @param items    taken after them
	 * @param whenDone called on the job's thread, also when it was cancelled
	 */
	ImportJob(OpenCase into, Collection<Path> chosen, Collection<? extends Item> items,
			Consumer<ImportSummary> whenDone) {
		super(Messages.Import_task);
		this.into = into;
		this.chosen = List.copyOf(chosen);
		this.items = List.copyOf(items);
		this.whenDone = whenDone;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Gathering gathering = Gathering.of(chosen, monitor::isCanceled);
		List<Item> all = Stream.concat(gathering.items().stream(), items.stream()).toList();
		Map<String, String> unreadable = gathering.unreadable().entrySet().stream()
				.collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
		whenDone.accept(new ImportRun(into, new FileIngest()).run(all, unreadable, monitor));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
