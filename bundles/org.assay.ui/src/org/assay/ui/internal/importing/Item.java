package org.assay.ui.internal.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.assay.exchange.importing.Importers;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.ingest.WebFetch;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Something that is to be taken into a case. */
sealed interface Item {

	/** Short name for lists and progress. */
	String name();

	/** Where it comes from: a folder, a host, the clipboard. */
	String place();

	/** Names it in messages; two items of one identity are the same. */
	String identity();

	/** In bytes; -1 before it is known. */
	long size();

	/**
	 * Its articles.
	 *
	 * @param told     of what the analyst should know although all went well
	 * @param troubles told of each part that cannot be taken
	 * @throws CancellationException when the monitor is cancelled meanwhile
	 */
	List<Article> read(FileIngest ingest, IProgressMonitor monitor, Consumer<String> told, Consumer<String> troubles)
			throws IOException, IngestException;

	/** A file on a disk. */
	record OfFile(Path file, long size) implements Item {
		@Override
		public String name() {
			return file.getFileName().toString();
		}

		@Override
		public String place() {
			return String.valueOf(file.getParent());
		}

		@Override
		public String identity() {
			return file.toString();
		}

		@Override
		public List<Article> read(FileIngest ingest, IProgressMonitor monitor, Consumer<String> told,
				Consumer<String> troubles) throws IOException, IngestException {
			return Importers.installed().read(file, troubles);
		}
	}

	/** A page of the web; it is fetched when it is taken, not before. */
	record OfWeb(URI address) implements Item {
		@Override
		public String name() {
			return address.toString();
		}

		@Override
		public String place() {
			return NLS.bind(Messages.Import_web, address.getHost());
		}

		@Override
		public String identity() {
			return address.toString();
		}

		@Override
		public long size() {
			return -1;
		}

		@Override
		public List<Article> read(FileIngest ingest, IProgressMonitor monitor, Consumer<String> told,
				Consumer<String> troubles) throws IngestException {
			return ingest.read(new WebFetch().fetch(address, told, monitor::isCanceled), troubles);
		}
	}

	/** An article that was pasted. */
	record OfClipboard(Article article) implements Item {
		@Override
		public String name() {
			return article.title().map(Article.Proved::value).orElse(article.name());
		}

		@Override
		public String place() {
			return Messages.Import_clipboard;
		}

		@Override
		public String identity() {
			return NLS.bind(Messages.Import_pasted, name());
		}

		@Override
		public long size() {
			return article.original().length;
		}

		@Override
		public List<Article> read(FileIngest ingest, IProgressMonitor monitor, Consumer<String> told,
				Consumer<String> troubles) {
			return List.of(article);
		}
	}
}
