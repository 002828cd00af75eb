package org.assay.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.ingest.internal.dates.NameDates;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.html.DeclaredCharset;
import org.assay.ingest.internal.html.HtmlPage;
import org.assay.ingest.internal.html.WebArticle;
import org.assay.ingest.internal.language.English;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.PlainText;
import org.assay.text.Sha256;

/**
 * Takes plain text and saved web pages. Stateless: one instance may read many files, from several threads. Nothing a
 * file names is fetched or run.
 */
public final class FileIngest implements Ingest {
	/** Largest file taken by default, in bytes. */
	public static final long DEFAULT_LIMIT = 100_000_000;

	private final long limit;

	public FileIngest() {
		this(DEFAULT_LIMIT);
	}

	/** @param limit largest file that is taken, in bytes */
	public FileIngest(long limit) {
		this.limit = limit;
	}

	@Override
	public List<Article> read(Path file) throws IOException, IngestException {
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
		return List.of(read(file.getFileName().toString(), file.toString(), Files.readAllBytes(file)));
	}

	/**
	 * Reads one article from bytes.
	 *
	 * @param name  of the file, without its folder
	 * @param place how messages name it
	 */
	public Article read(String name, String place, byte[] bytes) throws IngestException {
		if (bytes.length == 0) {
			throw new IngestException(place + ": the file is empty. Save the article again.");
		}
		boolean html = HtmlPage.isHtml(name, bytes);
		Optional<Charset> declared = html ? DeclaredCharset.of(bytes) : Optional.empty();
		Decoded decoded = Decoder.decode(place, bytes, declared);
		Draft draft;
		String text;
		if (html) {
			WebArticle page = HtmlPage.read(decoded.text());
			text = page.text();
			draft = page.draft();
		} else {
			text = decoded.text();
			draft = PlainText.read(text);
		}
		if (draft.zones.isEmpty()) {
			throw new IngestException(place + (html ? ": no article was found in this page. Copy its text into a .txt "
					+ "file."
					: ": the file holds nothing but white space. Save the article again."));
		}
		if (draft.published.isEmpty()) {
			draft.published = NameDates.in(name).map(d -> new Article.Proved(d, "file name '" + name + "'",
					Optional.empty()));
		}
		List<String> notes = new ArrayList<>(decoded.notes());
		notes.addAll(draft.notes);
		String language = language(draft, text);
		if (language.isEmpty()) {
			notes.add("The text does not look English; sentences, names and quotations may be read wrongly.");
		}
		return new Article(name, html ? "text/html" : "text/plain", bytes, Sha256.hex(bytes), text, decoded.charset(),
				draft.title, draft.byline, draft.outlet, draft.published, language, List.copyOf(draft.zones),
				List.copyOf(draft.citations), List.copyOf(notes));
	}

	private static String language(Draft draft, String text) {
		String found = English.tag(text);
		// a page may call itself English because its template does; the words decide that
		boolean claims = draft.language.toLowerCase(Locale.ROOT).startsWith("en");
		return found.isEmpty() && !claims ? draft.language : found;
	}
}
