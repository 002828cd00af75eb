package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assay.ingest.internal.feed.FeedFormat;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;
import org.assay.ingest.internal.file.TextFormat;
import org.assay.ingest.internal.html.HtmlFormat;
import org.assay.ingest.internal.mail.MailFormat;
import org.assay.ingest.internal.pdf.PdfFormat;
import org.assay.ingest.internal.zip.ZipFormat;

/**
 * Takes plain text, saved web pages, PDF files, mails and pages saved as one file (MHTML), RSS and Atom feeds, and zip
 * archives of them.
 * Stateless: one instance may read many files, from several threads. Nothing a file names is fetched or run.
 */
public final class FileIngest implements Ingest {
	/** Largest file taken by default, in bytes; also the most that an archive may hold, unpacked. */
	public static final long DEFAULT_LIMIT = 100_000_000;

	private static final List<Format> FORMATS = List.of(new ZipFormat(), new PdfFormat(), new MailFormat(),
			new FeedFormat(), new HtmlFormat(),
			new TextFormat());

	private final long limit;

	public FileIngest() {
		this(DEFAULT_LIMIT);
	}

	/** @param limit largest file that is taken, in bytes */
	public FileIngest(long limit) {
		this.limit = limit;
	}

	@Override
	public List<Article> read(Path file, Consumer<String> troubles) throws IOException, IngestException {
		if (Files.isDirectory(file)) {
			throw new IngestException(file + ": this is a folder. Name the files in it.");
		}
		if (!Files.isReadable(file)) {
			throw new IngestException(file + ": there is no such file, or it may not be read. Check the name.");
		}
		long size = Files.size(file);
		if (size > limit) {
			throw new IngestException(file + ": " + size + " bytes are more than the limit of " + limit
					+ ". Split the file, or import only the article.");
		}
		return read(new Original(file.getFileName().toString(), file.toString(), Files.readAllBytes(file)), troubles);
	}

	/**
	 * Reads articles from bytes, such as a text that was pasted.
	 *
	 * @param name     that they go by; its ending tells their kind where they do not tell it themselves
	 * @param troubles as {@link #read(Path, Consumer)}
	 */
	public List<Article> read(String name, byte[] bytes, Consumer<String> troubles) throws IngestException {
		return read(new Received(name, bytes, "", Optional.empty(), "", List.of()), troubles);
	}

	/**
	 * Reads articles from bytes of which more is known than a name, such as a fetched page.
	 *
	 * @param troubles as {@link #read(Path, Consumer)}
	 */
	public List<Article> read(Received received, Consumer<String> troubles) throws IngestException {
		String place = received.address().isEmpty() ? received.name() : received.address();
		if (received.bytes().length > limit) {
			throw new IngestException(
					place + ": " + received.bytes().length + " bytes are more than the limit of " + limit
							+ ". Import only the article.");
		}
		List<Article> found = read(new Original(received.name(), place, received.bytes(), received.mediaType(),
				received.charset(), received.address()), troubles);
		return found.stream().map(article -> article.withNotes(
				Stream.concat(received.notes().stream(), article.notes().stream()).toList())).toList();
	}

	List<Article> read(Original original, Consumer<String> troubles) throws IngestException {
		Intake intake = new Intake(FORMATS, limit, troubles);
		intake.take(original);
		return List.copyOf(intake.articles());
	}
}
