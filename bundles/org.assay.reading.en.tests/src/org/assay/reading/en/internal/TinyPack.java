package org.assay.reading.en.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pack that knows five words and three relations, made by hand. */
final class TinyPack implements PackFiles {

	final Map<String, byte[]> files = new HashMap<>();

	TinyPack() throws IOException {
		files.put("pos.bin", pos());
		files.put("ner.bin", new TinyFile().model(new String[] { "O", "U-GPE", "U-PERSON" },
				List.<String[][]>of(part("i", 0, "word_shape")), Map.of(key(0, "aa"), row(1, 0, 0))).bytes());
		files.put("dep.bin", dep());
		files.put("words.bin", words());
		// one coordinate: the word's value times 0, 0.01 and 0.02 speaks for the labels
		files.put("vectors.bin", new TinyFile().number(1).number(1).number(3).decimal(0).decimal(0.01f).decimal(-0.01f)
				.keys(Map.of(key(0, "Utrecht"), 1, key(0, "Anna"), 2), order -> {
					// their values follow
				}).number(1).plane(vectors(true)).plane(vectors(false)).bytes());
	}

	/** Utrecht 300, Anna -300: too large for a byte. */
	private static byte[] vectors(boolean low) {
		List<String> order = new ArrayList<>(List.of("Utrecht", "Anna"));
		order.sort((a, b) -> Long.compareUnsigned(key(0, a), key(0, b)));
		byte[] plane = new byte[2];
		for (int i = 0; i < 2; i++) {
			int value = order.get(i).equals("Utrecht") ? 300 : -300;
			plane[i] = (byte) (low ? value : value - (byte) value >> Byte.SIZE);
		}
		return plane;
	}

	private static byte[] pos() throws IOException {
		Map<Long, float[]> weights = new HashMap<>();
		weights.put(key(0, "the"), row(1, 0, 0, 0));
		weights.put(key(0, "bridges"), row(0, 1, 0, 0));
		weights.put(key(0, "saw"), row(0, 0.25f, 0.5f, 0));
		// after an article, a noun
		weights.put(key(1, "DT_saw"), row(0, 1, 0, 0));
		weights.put(key(2, "Aaa"), row(0, 0, 0, 1));
		return new TinyFile().model(new String[] { "DT", "NNS", "VBD", "NNP" },
				List.<String[][]>of(part("i", 0, "word_form_simplified_lowercase"),
						new String[][] { part("i", -1, "part_of_speech_tag")[0],
								part("i", 0, "word_form_simplified")[0] },
						part("i", 0, "word_shape")),
				weights).bytes();
	}

	private static byte[] dep() throws IOException {
		TinyFile out = new TinyFile();
		for (int[] allowed : new int[][] { { 0, 1 }, { 0, 5 }, { 0 }, { 0, 1, 2, 3, 4 }, { 2, 3 }, { 1, 4 } }) {
			out.number(allowed.length);
			for (int label : allowed) {
				out.number(label);
			}
		}
		Map<Long, float[]> weights = new HashMap<>();
		weights.put(key(0, "@#r$%_VBD"), row(0, 1, 0, 0, 0, 0));
		weights.put(key(0, "@#r$%_DT"), row(1, 0, 0, 0, 0, 0));
		weights.put(key(0, "DT_NNS"), row(0, 0, 1, 0, 0, 0));
		weights.put(key(0, "NNP_VBD"), row(0, 0, 0, 1, 0, 0));
		weights.put(key(0, "VBD_DT"), row(1, 0, 0, 0, 0, 0));
		weights.put(key(0, "VBD_NNS"), row(0, 0, 0, 0, 1, 0));
		return out.model(new String[] { "N_S_", "R_S_root", "L_R_det", "L_R_nsubj", "R_S_dobj", "N_R_" },
				List.<String[][]>of(new String[][] { part("i", 0, "part_of_speech_tag")[0],
						part("j", 0, "part_of_speech_tag")[0] }),
				weights).bytes();
	}

	private static byte[] words() throws IOException {
		TinyFile out = new TinyFile().strings("pdf");
		out.strings("ca_MD", "can").strings("two").strings("second").number(2);
		out.string("VB").strings("saw", "see").keys(Map.<Long, Integer>of(), order -> {
			// no base forms
		}).number(0);
		out.string("NN").strings().keys(Map.of(key(0, "bridge"), 0), order -> {
			// only the keys
		}).number(2).strings("NNS", "NNPS").strings("es", "false", "").strings("NNS").strings("s", "true", "");
		out.words(List.of(), Map.of()).words(List.of(), Map.of());
		return out.number(1).words(List.of(), Map.of()).bytes();
	}

	private static String[][] part(String source, int distance, String field) {
		return new String[][] { { source, Integer.toString(distance), "", field, "0" } };
	}

	private static long key(int kind, String value) {
		return Text.key(kind, Text.of(value).hash());
	}

	private static float[] row(float... weights) {
		return weights;
	}

	@Override
	public InputStream open(String name) throws IOException {
		if (!files.containsKey(name)) {
			throw new FileNotFoundException(name);
		}
		return new ByteArrayInputStream(files.get(name));
	}
}
