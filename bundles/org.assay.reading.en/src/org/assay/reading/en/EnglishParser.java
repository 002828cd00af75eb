package org.assay.reading.en;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.reading.en.internal.Decoder;
import org.assay.reading.en.internal.PackFiles;
import org.assay.reading.en.internal.Sentences;
import org.assay.reading.language.ParsedSentence;
import org.assay.reading.language.SentenceParser;

/**
 * Parts of speech, names and dependencies of English sentences that are split into words already. The models come from
 * nlp4j-english 1.1.3 of Emory University; this is a decoder of our own.
 *
 * <p>
 * Words are to be split as OntoNotes does it: {@code 's}, {@code n't}, hyphens, currency and per cent signs stand
 * alone.
 *
 * <p>
 * Loading takes some seconds and about 200 MB. A loaded parser never changes: one is enough, and threads may share it.
 */
public final class EnglishParser implements SentenceParser {

	/** A sentence with more words than this gets tags and names, but no tree. */
	public static final int LONGEST_PARSED = Decoder.LONGEST_PARSED;

	private final Decoder decoder;

	private EnglishParser(Decoder decoder) {
		this.decoder = decoder;
	}

	/** True when this bundle was built with the models. */
	public static boolean isInstalled() {
		return EnglishParser.class.getResource(resource(Decoder.FILES.get(0))) != null;
	}

	/** Reads the models in this bundle; an IOException says which file is missing or damaged. */
	public static EnglishParser load() throws IOException {
		return load(name -> {
			InputStream in = EnglishParser.class.getResourceAsStream(resource(name));
			if (in == null) {
				throw new FileNotFoundException(
						name + ": not in this installation. Install the English language pack.");
			}
			return in;
		});
	}

	/** Reads the models in a folder, as {@code releng/langpack} makes it. */
	public static EnglishParser load(Path folder) throws IOException {
		return load(name -> Files.newInputStream(folder.resolve(name)));
	}

	private static EnglishParser load(PackFiles files) throws IOException {
		return new EnglishParser(Decoder.read(files));
	}

	private static String resource(String name) {
		return "/pack/" + name;
	}

	@Override
	public ParsedSentence parse(List<String> words) {
		return Sentences.parse(decoder, words);
	}
}
