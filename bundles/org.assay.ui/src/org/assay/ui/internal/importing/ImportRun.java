package org.assay.ui.internal.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Takes items into a case one after another; one that cannot be taken never stops the others. */
final class ImportRun {
	private final OpenCase into;
	private final FileIngest ingest;
	private final List<String> taken = new ArrayList<>();
	private final List<String> known = new ArrayList<>();
	private final Map<String, String> failed = new LinkedHashMap<>();
	private final List<String> remarks = new ArrayList<>();

	ImportRun(OpenCase into, FileIngest ingest) {
		this.into = into;
		this.ingest = ingest;
	}

	/**
	 * @param unreadable what could not even be looked at, with the reason
	 * @param monitor    told of each item by name; asked between items whether to go on
	 */
	ImportSummary run(List<Item> items, Map<String, String> unreadable, IProgressMonitor monitor) {
		failed.putAll(unreadable);
		monitor.beginTask(Messages.Import_task, items.size());
		int done = 0;
		while (done < items.size() && !monitor.isCanceled()) {
			monitor.subTask(NLS.bind(Messages.Import_file,
					new Object[] { done + 1, items.size(), items.get(done).name() }));
			if (!take(items.get(done), monitor)) {
				break;
			}
			done++;
			monitor.worked(1);
		}
		monitor.done();
		return new ImportSummary(List.copyOf(taken), List.copyOf(known), failed,
				items.subList(done, items.size()).stream().map(Item::identity).toList(), List.copyOf(remarks));
	}

	/** @return false when it was cancelled before the item was there */
	private boolean take(Item item, IProgressMonitor monitor) {
		try {
			boolean isNew = false;
			List<String> troubles = new ArrayList<>();
			for (Article article : item.read(ingest, monitor, remarks::add, troubles::add)) {
				OpenCase.Imported imported = into.importArticle(article);
				if (imported.isNew()) {
					taken.add(imported.document().getId());
					isNew = true;
				}
			}
			if (!troubles.isEmpty()) {
				failed.put(item.identity(), String.join("\n", troubles));
			} else if (!isNew) {
				known.add(item.identity());
			}
		} catch (CancellationException e) {
			// the summary names it among those that were not reached
			return false;
		} catch (IngestException e) {
			failed.put(item.identity(), e.getMessage());
		} catch (IOException e) {
			failed.put(item.identity(), NLS.bind(Messages.Import_notRead, e.getMessage()));
		} catch (RuntimeException e) {
			// a defect must not cost the other files; the log keeps where it happened
			ILog.of(ImportRun.class).error("Import of " + item.identity() + " failed.", e);
			failed.put(item.identity(), NLS.bind(Messages.Import_defect, e.toString()));
		}
		return true;
	}
}
