package org.assay.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Reader;
import org.assay.reading.ReadingInput;
import org.assay.reading.en.EnglishPack;

/** Reads invented articles for the tests of comparison; the models are loaded once. */
public final class English {
	/** The English reader. */
	public static final Reader READER = load();

	private English() {
	}

	/** An article as comparison sees it, published on 4 March 2031. */
	public static ComparedDocument document(String id, String outlet, List<String> citations, String text) {
		ReadingInput input = new ReadingInput(text, Optional.of(LocalDate.of(2031, 3, 4)), outlet, List.of());
		return new ComparedDocument(id, text, outlet, "2031-03-04", List.of(), citations,
				READER.read(input, () -> false));
	}

	private static Reader load() {
		try {
			return new EnglishPack().load();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
