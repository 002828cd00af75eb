package org.assay.writeup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.reading.Reader;

/**
 * Checks a write-up of an open case again and again while it is written. Only the documents that it cites are read, and only
 * again when the case has changed. Not for several threads at once, but for {@link #caseChanged()}.
 */
public final class CaseCheck {
	private final OpenCase open;
	private final Supplier<Reader> reader;
	private final BiConsumer<Document, IOException> failed;
	private WriteUpCheck check;
	private Set<String> read = Set.of();
	private volatile boolean isOld = true;

	/**
	 * @param reader asked for once, at the first check
	 * @param failed told of each cited document whose text cannot be read and why; it counts as missing
	 */
	public CaseCheck(OpenCase open, Supplier<Reader> reader, BiConsumer<Document, IOException> failed) {
		this.open = open;
		this.reader = reader;
		this.failed = failed;
	}

	/** The next check is to look at the case anew. */
	public void caseChanged() {
		isOld = true;
	}

	/** All problems in the order of their places. */
	public List<Problem> check(String markdown) {
		Set<String> cited = WriteUpText.of(markdown).citations().stream().map(Citation::document)
				.collect(Collectors.toSet());
		if (isOld || !read.containsAll(cited)) {
			isOld = false;
			Map<String, CitedText> texts = CitedTexts.of(open, cited, failed);
			check = check == null ? new WriteUpCheck(reader.get(), texts) : check.with(texts);
			read = cited;
		}
		return check.check(markdown);
	}
}
