package org.assay.ui.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Takes files into a case one after another; a file that cannot be taken never stops the others. */
final class ImportRun {
	private final OpenCase into;
	private final Ingest ingest;
	private final List<String> taken = new ArrayList<>();
	private final List<Path> known = new ArrayList<>();
	private final Map<Path, String> failed = new LinkedHashMap<>();

	ImportRun(OpenCase into, Ingest ingest) {
		this.into = into;
		this.ingest = ingest;
	}

	/** @param monitor told of each file by name; asked between files whether to go on */
	ImportSummary run(Gathering from, IProgressMonitor monitor) {
		List<Path> files = List.copyOf(from.files().keySet());
		failed.putAll(from.unreadable());
		monitor.beginTask(Messages.Import_task, files.size());
		int done = 0;
		for (; done < files.size() && !monitor.isCanceled(); done++) {
			monitor.subTask(NLS.bind(Messages.Import_file,
					new Object[] { done + 1, files.size(), files.get(done).getFileName() }));
			take(files.get(done));
			monitor.worked(1);
		}
		monitor.done();
		return new ImportSummary(List.copyOf(taken), List.copyOf(known), failed, files.subList(done, files.size()));
	}

	private void take(Path file) {
		try {
			boolean isNew = false;
			List<String> troubles = new ArrayList<>();
			for (Article article : ingest.read(file, troubles::add)) {
				OpenCase.Imported imported = into.importArticle(article);
				if (imported.isNew()) {
					taken.add(imported.document().getId());
					isNew = true;
				}
			}
			if (!troubles.isEmpty()) {
				failed.put(file, String.join("\n", troubles));
			} else if (!isNew) {
				known.add(file);
			}
		} catch (IngestException e) {
			failed.put(file, e.getMessage());
		} catch (IOException e) {
			failed.put(file, NLS.bind(Messages.Import_notRead, e.getMessage()));
		} catch (RuntimeException e) {
			// a defect must not cost the other files; the log keeps where it happened
			ILog.of(ImportRun.class).error("Import of " + file + " failed.", e);
			failed.put(file, NLS.bind(Messages.Import_defect, e.toString()));
		}
	}
}
