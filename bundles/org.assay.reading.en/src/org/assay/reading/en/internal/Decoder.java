package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All models and lexica of the pack, and the order in which they are asked. Immutable: threads may share it. */
public final class Decoder {

	/** A longer sentence gets tags and names but no tree: drawing it takes more than linear time. */
	public static final int LONGEST_PARSED = 400;
	/** The files of a pack. */
	public static final List<String> FILES = List.of("pos.bin", "ner.bin", "dep.bin", "words.bin", "vectors.bin");

	private final SimplifiedForm simplified;
	private final Lemmatiser lemmas;
	private final WordSets ambiguities;
	private final Text[] joinedAmbiguities;
	private final WordSets clusters;
	private final Gazetteer gazetteer;
	private final WordVectors vectors;
	private final Model pos;
	private final Model names;
	private final DependencyParser parser;

	private Decoder(Words words, WordVectors vectors, Model pos, Model names, DependencyParser parser) {
		simplified = words.simplified;
		lemmas = words.lemmas;
		ambiguities = words.ambiguities;
		clusters = words.clusters;
		gazetteer = words.gazetteer;
		this.vectors = vectors;
		this.pos = pos;
		this.names = names;
		this.parser = parser;
		joinedAmbiguities = new Text[ambiguities.setCount()];
		for (int i = 0; i < joinedAmbiguities.length; i++) {
			joinedAmbiguities[i] = Text.of(String.join("_", ambiguities.names(i)));
		}
	}

	/** Layout of {@code words.bin}: endings of file names, lemmas, parts of speech by word, clusters, names. */
	private record Words(SimplifiedForm simplified, Lemmatiser lemmas, WordSets ambiguities, WordSets clusters,
			Gazetteer gazetteer) {
		static Words read(PackInput in) throws IOException {
			SimplifiedForm simplified = new SimplifiedForm(Set.of(in.strings()));
			return new Words(simplified, Lemmatiser.read(in), WordSets.read(in), WordSets.read(in),
					Gazetteer.read(in));
		}
	}

	/** Reads the files of a pack, several at a time. */
	public static Decoder read(PackFiles files) throws IOException {
		CompletableFuture<DependencyParser> parser = later(files, "dep.bin", DependencyParser::read);
		CompletableFuture<WordVectors> vectors = later(files, "vectors.bin", WordVectors::read);
		CompletableFuture<Words> words = later(files, "words.bin", Words::read);
		CompletableFuture<Model> names = later(files, "ner.bin", Model::read);
		CompletableFuture<Model> pos = later(files, "pos.bin", Model::read);
		try {
			if (vectors.join().labelCount() != names.join().labelCount()) {
				throw new IOException("The files of the English language pack do not belong together. "
						+ "Build or install the language pack again.");
			}
			return new Decoder(words.join(), vectors.join(), pos.join(), names.join(), parser.join());
		} catch (CompletionException e) {
			if (e.getCause() instanceof Unreadable unreadable) {
				throw new IOException(unreadable.getCause().getMessage(), unreadable.getCause());
			}
			throw e;
		}
	}

	/** Reads one part from an open file. */
	private interface Part<T> {
		T read(PackInput in) throws IOException;
	}

	private static final class Unreadable extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Unreadable(IOException cause) {
			super(cause);
		}
	}

	private static <T> CompletableFuture<T> later(PackFiles files, String name, Part<T> part) {
		return CompletableFuture.supplyAsync(() -> {
			try (PackInput in = new PackInput(files.open(name), name)) {
				return part.read(in);
			} catch (IOException e) {
				throw new Unreadable(e);
			}
		});
	}

	/** The words with all their labels; number 0 is the root. */
	Token[] decode(List<String> words) {
		Token[] tokens = new Token[words.size() + 1];
		tokens[0] = Token.root();
		for (int i = 1; i < tokens.length; i++) {
			String word = words.get(i - 1);
			tokens[i] = new Token(i, words.size(), word, simplified.of(word));
			lookUp(tokens[i]);
		}
		gazetteer.mark(tokens);
		Tagger.tagPartsOfSpeech(pos, tokens);
		for (int i = 1; i < tokens.length; i++) {
			tokens[i].lemma = lemmas.lemma(tokens[i].lower, tokens[i].pos.name());
			tokens[i].lemmaText = Text.of(tokens[i].lemma);
		}
		Tagger.tagNames(names, vectors, tokens);
		if (words.size() <= LONGEST_PARSED) {
			parser.parse(tokens);
		}
		return tokens;
	}

	private void lookUp(Token token) {
		int ambiguity = ambiguities.find(token.lowerText.hash());
		if (ambiguity >= 0) {
			token.ambiguities = ambiguities.set(ambiguity);
			token.ambiguity = joinedAmbiguities[ambiguity];
		}
		int cluster = clusters.find(token.lowerText.hash());
		if (cluster >= 0) {
			token.clusters = clusters.set(cluster);
		}
	}
}
