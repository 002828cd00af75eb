package org.assay.ingest.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assay.ingest.Article;
import org.assay.ingest.IngestException;

/** Collects the articles of one file, and keeps what lies within it to its limits: bytes, articles and depth. */
public final class Intake {
	/** Most articles taken from one file. */
	public static final int MOST = 10_000;
	private static final int DEEPEST = 4;

	private final List<Format> formats;
	private final Consumer<String> troubles;
	private final List<Article> articles = new ArrayList<>();
	private long left;
	private int depth;

	/**
	 * @param limit    most bytes that all that is packed in the file may have, unpacked
	 * @param troubles told of every part that cannot be taken
	 */
	public Intake(List<Format> formats, long limit, Consumer<String> troubles) {
		this.formats = formats;
		this.left = limit;
		this.troubles = troubles;
	}

	/** Takes a file by the first format that knows it. */
	public void take(Original original) throws IngestException {
		if (original.bytes().length == 0) {
			throw new IngestException(original.place() + ": the file is empty. Save the article again.");
		}
		if (depth >= DEEPEST) {
			throw new IngestException(original.place() + ": lies " + depth + " files deep, which is more than the limit"
					+ ". Unpack the outer files and import this one.");
		}
		for (Format format : formats) {
			if (format.takes(original)) {
				depth++;
				try {
					format.read(original, this);
				} finally {
					depth--;
				}
				return;
			}
		}
	}

	/** Takes a file that lies within another; what goes wrong with it is told and does not stop the others. */
	public void takeInner(Original inner) {
		try {
			take(inner);
		} catch (IngestException e) {
			trouble(e.getMessage());
		} catch (RuntimeException | StackOverflowError e) {
			// a defect with one part must not cost the others; the analyst is told which and what
			trouble(inner.place() + ": reading failed, which it should not: " + e
					+ ". Please report it, with the file if you can.");
		}
	}

	public void add(Article article) {
		articles.add(article);
	}

	/**
	 * Says once which files within the file hold no article, as the pictures of a saved page do.
	 *
	 * @param first place of the first article taken from the file
	 */
	public void noteLeftOut(int first, List<String> names) {
		if (!names.isEmpty() && first < articles.size()) {
			List<String> notes = new ArrayList<>(articles.get(first).notes());
			notes.add("Files within left out, as they hold no article: " + names.size() + ", such as " + names.get(0)
					+ ".");
			articles.set(first, articles.get(first).withNotes(notes));
		}
	}

	/** Tells of something that could not be taken. */
	public void trouble(String message) {
		troubles.accept(message);
	}

	/** Bytes that may still be unpacked. */
	public long left() {
		return left;
	}

	/** Counts bytes that were unpacked. */
	public void spend(long bytes) {
		left -= bytes;
	}

	public boolean isFull() {
		return articles.size() >= MOST;
	}

	public List<Article> articles() {
		return articles;
	}
}
