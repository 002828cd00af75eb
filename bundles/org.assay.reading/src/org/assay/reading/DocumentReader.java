package org.assay.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.assay.reading.language.LanguagePack;

/**
 * Reads a document by the language pack of its language, and loads that pack when the first such document comes. A
 * document in a language that no pack reads is kept as it is, cut into sentences, with a notice: better nothing than
 * something wrong. Threads may share one.
 */
public final class DocumentReader implements Reader {

	private static final String KEPT = "Its text is kept; figures that digits and signs tell are marked.";

	private final Map<String, LanguagePack> packs = new ConcurrentHashMap<>();
	private final Map<String, Reader> loaded = new ConcurrentHashMap<>();
	private final PlainReader plain = new PlainReader();

	/** @param packs of two for one language the first is taken */
	public DocumentReader(List<LanguagePack> packs) {
		packs.forEach(pack -> this.packs.putIfAbsent(pack.language(), pack));
	}

	@Override
	public String version() {
		return "org.assay.reading/2";
	}

	@Override
	public Reading read(ReadingInput input, BooleanSupplier cancelled) {
		String language = Language.of(input.text());
		try {
			Reader reader = reader(language);
			return reader == null ? plain.read(input, language, unavailable(language)) : reader.read(input, cancelled);
		} catch (IOException e) {
			return plain.read(input, language, "This document was not read. " + e.getMessage());
		}
	}

	@Override
	public List<Word> words(ReadingInput input, int at) {
		try {
			Reader reader = reader(Language.of(input.text()));
			return reader == null ? List.of() : reader.words(input, at);
		} catch (IOException e) {
			return List.of(); // reading the document says what is missing
		}
	}

	/** Null when no pack reads the language; a pack that could not be loaded is asked again the next time. */
	private Reader reader(String language) throws IOException {
		Reader reader = loaded.get(language);
		LanguagePack pack = packs.get(language);
		if (reader == null && pack != null) {
			synchronized (pack) {
				reader = loaded.get(language);
				if (reader == null) {
					reader = pack.load();
					loaded.put(language, reader);
				}
			}
		}
		return reader;
	}

	private static String unavailable(String language) {
		if (language.equals(Language.UNKNOWN)) {
			return "This document was not read: its language could not be told. " + KEPT;
		}
		String missing = "This document was not read: it is in " + Language.name(language)
				+ ", and there is no language pack for " + Language.name(language) + " here. " + KEPT;
		return language.equals("en") ? missing + " Install the feature org.assay.reading.en.feature." : missing;
	}
}
