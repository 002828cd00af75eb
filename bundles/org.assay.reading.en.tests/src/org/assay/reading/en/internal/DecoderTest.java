package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assay.reading.language.ParsedSentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way from files to a parsed sentence, with a pack made by hand. */
class DecoderTest {

	private TinyPack pack;

	@BeforeEach
	void aPack() throws IOException {
		pack = new TinyPack();
	}

	private ParsedSentence parse(String... words) throws IOException {
		return Sentences.parse(Decoder.read(pack), List.of(words));
	}

	@Test
	void aSentenceIsTaggedAndParsed() throws IOException {
		ParsedSentence sentence = parse("Utrecht", "saw", "the", "bridges");
		assertEquals(List.of("NNP", "VBD", "DT", "NNS"), sentence.tags());
		assertEquals(List.of("utrecht", "see", "the", "bridge"), sentence.lemmas());
		assertEquals(List.of("U-GPE", "O", "O", "O"), sentence.names());
		assertEquals(List.of(1, -1, 3, 1), sentence.heads());
		assertEquals(List.of("nsubj", "root", "det", "dobj"), sentence.relations());
	}

	@Test
	void aTagLooksBackAtTheOneBefore() throws IOException {
		assertEquals(List.of("DT", "NNS"), parse("the", "saw").tags());
	}

	@Test
	void vectorsReachBeyondAByteBothWays() throws IOException {
		assertEquals(List.of("U-GPE", "U-PERSON"), parse("Utrecht", "Anna").names());
	}

	@Test
	void aWordWithoutTransitionsFindsAHeadNearBy() throws IOException {
		ParsedSentence sentence = parse("the", "the", "bridges");
		assertTrue(sentence.hasTree());
		for (int i = 0; i < sentence.size(); i++) {
			int steps = 0;
			for (int at = i; at >= 0; at = sentence.heads().get(at)) {
				assertTrue(steps++ <= sentence.size(), () -> "a circle in " + sentence.heads());
			}
		}
	}

	@Test
	void noWordsNoSentence() throws IOException {
		assertEquals(0, parse().size());
	}

	@Test
	void aVeryLongSentenceHasNoTree() throws IOException {
		List<String> words = Collections.nCopies(Decoder.LONGEST_PARSED + 1, "bridges");
		ParsedSentence sentence = Sentences.parse(Decoder.read(pack), words);
		assertFalse(sentence.hasTree());
		assertEquals(words.size(), sentence.tags().size());
		assertEquals(-1, sentence.heads().get(7));
	}

	@Test
	void aMissingFileIsNamed() {
		pack.files.remove("dep.bin");
		assertTrue(failure().getMessage().contains("dep.bin"));
	}

	@Test
	void aFileCutShortIsNamed() {
		for (String name : Decoder.FILES) {
			byte[] whole = pack.files.get(name);
			for (int length : new int[] { 0, 3, 10, whole.length / 2, whole.length - 1 }) {
				pack.files.put(name, Arrays.copyOf(whole, length));
				String message = failure().getMessage();
				assertTrue(message.startsWith(name), () -> name + " cut to " + length + ": " + message);
			}
			pack.files.put(name, whole);
		}
	}

	@Test
	void anotherFormatIsRefused() {
		pack.files.get("pos.bin")[3]++;
		assertTrue(failure().getMessage().contains("another format"));
	}

	@Test
	void filesOfTwoPacksAreRefused() throws IOException {
		pack.files.put("vectors.bin", new TinyFile().number(0).number(0).number(0).bytes());
		assertTrue(failure().getMessage().contains("do not belong together"));
	}

	@Test
	void anUnknownStepIsRefused() {
		replace("dep.bin", "L_R_det", "L_X_det");
		assertTrue(failure().getMessage().contains("L_X_det"));
	}

	@Test
	void anUnknownFeatureIsRefused() {
		replace("pos.bin", "word_shape", "word_smell");
		assertTrue(failure().getMessage().contains("word_smell"));
	}

	private void replace(String file, String from, String to) {
		String text = new String(pack.files.get(file), StandardCharsets.ISO_8859_1);
		pack.files.put(file, text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
	}

	private IOException failure() {
		return assertThrows(IOException.class, () -> Decoder.read(pack));
	}
}
