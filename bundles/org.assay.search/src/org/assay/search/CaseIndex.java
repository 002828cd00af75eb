package org.assay.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.assay.core.CaseListener;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.search.internal.entries.Unit;
import org.assay.search.internal.entries.Units;
import org.assay.search.internal.lucene.LuceneIndex;
import org.assay.search.query.SearchQuery;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/**
 * The index of an open case. It notes which documents change; {@link #refresh} brings it up to date and indexes only
 * those whose contents differ from what it holds. Refreshing and searching may go on in different threads. Close it
 * before the case.
 */
public final class CaseIndex implements AutoCloseable, CaseListener {
	private final OpenCase open;
	private final LuceneIndex index;
	private final boolean isKept;
	private final Set<String> changed = new HashSet<>();
	private boolean isAllChanged = true;
	private boolean isClosed;

	private CaseIndex(OpenCase open, LuceneIndex index, boolean isKept) {
		this.open = open;
		this.index = index;
		this.isKept = isKept;
		open.addListener(this);
	}

	/**
	 * Opens the index that is kept of a case, or makes one; not up to date before the first {@link #refresh}. While
	 * another program uses the one that is kept, another is made in memory.
	 */
	public static CaseIndex open(OpenCase open, IndexFolder folders) throws IOException {
		folders.tidy();
		Path folder = folders.of(open.folder());
		try {
			return new CaseIndex(open, onDisk(folder), true);
		} catch (LockObtainFailedException e) {
			return inMemory(open);
		} catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
			// nothing is lost: it is made anew from the case
			IndexFolder.delete(folder);
			return new CaseIndex(open, onDisk(folders.of(open.folder())), true);
		}
	}

	/** An index that is gone when it is closed. */
	public static CaseIndex inMemory(OpenCase open) throws IOException {
		return new CaseIndex(open, new LuceneIndex(new ByteBuffersDirectory()), false);
	}

	private static LuceneIndex onDisk(Path folder) throws IOException {
		return new LuceneIndex(FSDirectory.open(folder.resolve("lucene")));
	}

	/** Whether it is kept for the next time. */
	public boolean isKept() {
		return isKept;
	}

	@Override
	public void changed(OpenCase openCase, Set<EObject> units) {
		synchronized (changed) {
			for (EObject unit : units) {
				if (unit instanceof Document document) {
					changed.add(document.getId());
				} else {
					isAllChanged = true; // names of sources stand with every document
				}
			}
		}
	}

	/** Whether something has changed since the last refresh. */
	public boolean isOutdated() {
		synchronized (changed) {
			return isAllChanged || !changed.isEmpty();
		}
	}

	/**
	 * Brings the index up to date. The model is read for one document at a time, so that nobody waits long.
	 *
	 * @param monitor progress and cancel; null for none
	 * @return what was done
	 * @throws OperationCanceledException when it was cancelled; what is done stays done, the next refresh does the rest
	 */
	public synchronized Refreshed refresh(IProgressMonitor monitor) throws IOException {
		if (isClosed) {
			throw new IOException("the index has been closed");
		}
		Set<String> some;
		boolean isAll;
		synchronized (changed) {
			isAll = isAllChanged;
			some = Set.copyOf(changed);
			isAllChanged = false;
			changed.clear();
		}
		boolean isDone = false;
		try {
			Refreshed result = new Refreshing(isAll ? null : some).run(SubMonitor.convert(monitor));
			index.refresh();
			isDone = true;
			return result;
		} finally {
			if (!isDone) {
				synchronized (changed) {
					isAllChanged |= isAll;
					changed.addAll(some);
				}
			}
		}
	}

	/**
	 * Searches as far as the index is up to date.
	 *
	 * @param limit how many hits of each kind are read
	 */
	public Found search(SearchQuery query, int limit) throws IOException {
		Map<String, Document> documents = open.read(() -> {
			Map<String, Document> result = new LinkedHashMap<>();
			open.model().getDocuments().forEach(d -> result.put(d.getId(), d));
			return result;
		});
		return index.search(query, limit, id -> text(documents.get(id)));
	}

	private CharSequence text(Document document) {
		try {
			return document == null ? "" : open.text(document);
		} catch (IOException e) {
			return ""; // the hit is shown without words; a refresh has told of the file
		}
	}

	/** Keeps what is indexed and lets go of the case. */
	@Override
	public synchronized void close() throws IOException {
		if (!isClosed) {
			isClosed = true;
			open.removeListener(this);
			index.close();
		}
	}

	/**
	 * What a refresh did.
	 *
	 * @param indexed  how many documents were indexed anew or removed
	 * @param problems texts that could not be read, one sentence each
	 */
	public record Refreshed(int indexed, List<String> problems) {
	}

	/** One run through the documents. */
	private final class Refreshing {
		private final Set<String> only;
		private final Map<String, String> stamps;
		private final List<String> problems = new ArrayList<>();
		private int indexed;

		/** @param only ids of the documents to look at; null for all */
		Refreshing(Set<String> only) throws IOException {
			this.only = only;
			this.stamps = only == null ? index.stamps() : Map.of();
		}

		Refreshed run(SubMonitor monitor) throws IOException {
			List<Document> documents = open.read(() -> open.model().getDocuments().stream()
					.filter(d -> only == null || only.contains(d.getId())).toList());
			monitor.setWorkRemaining(documents.size() + 1);
			Set<String> gone = new HashSet<>(stamps.keySet());
			for (Document document : documents) {
				put(open.read(() -> Units.of(document)), document);
				gone.remove(document.getId());
				monitor.worked(1);
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
			if (only == null) {
				put(open.read(() -> Units.outside(open.model())), null);
				gone.remove(Unit.CASE);
				for (String id : gone) {
					index.remove(id);
					indexed++;
				}
			}
			return new Refreshed(indexed, List.copyOf(problems));
		}

		private void put(Unit unit, Document document) throws IOException {
			if (unit.stamp().equals(stamps.get(unit.id()))) {
				return;
			}
			CharSequence text = "";
			if (document != null) {
				try {
					text = open.text(document);
				} catch (IOException e) {
					problems.add(unit.title() + ": its text could not be read, so it is found by other things only. "
							+ e.getMessage());
				}
			}
			index.put(unit, text);
			indexed++;
		}
	}
}
