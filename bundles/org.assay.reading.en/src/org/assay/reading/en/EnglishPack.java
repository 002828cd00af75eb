package org.assay.reading.en;

import java.io.IOException;
import org.assay.reading.EnglishReader;
import org.assay.reading.Reader;
import org.assay.reading.language.LanguagePack;

/** English. The models are loaded once, however many of these there are. */
public final class EnglishPack implements LanguagePack {

	@Override
	public String language() {
		return "en";
	}

	@Override
	public String name() {
		return "English";
	}

	@Override
	public Reader load() throws IOException {
		return Loaded.reader();
	}

	/** Constant data, 200 MB of it: so it is kept beside the class and not in each object. */
	private static final class Loaded {
		private static Reader reader;

		private static synchronized Reader reader() throws IOException {
			if (reader == null) {
				reader = new EnglishReader(EnglishParser.load());
			}
			return reader;
		}
	}
}
