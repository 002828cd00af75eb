package org.assay.reading.en.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a small file in the layout of a pack, for tests. */
final class TinyFile {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final DataOutputStream out = new DataOutputStream(bytes);

	/** What a key stands for, in the order of the file. */
	interface Values<T> {
		void write(List<T> values) throws IOException;
	}

	TinyFile() throws IOException {
		number(PackFiles.MAGIC);
	}

	TinyFile number(int n) throws IOException {
		out.writeInt(n);
		return this;
	}

	TinyFile decimal(float f) throws IOException {
		out.writeFloat(f);
		return this;
	}

	TinyFile string(String s) throws IOException {
		byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
		out.writeInt(utf8.length);
		out.write(utf8);
		return this;
	}

	TinyFile strings(String... strings) throws IOException {
		number(strings.length);
		for (String s : strings) {
			string(s);
		}
		return this;
	}

	/** A table with two buckets. */
	<T> TinyFile keys(Map<Long, T> values, Values<T> rest) throws IOException {
		TreeMap<Long, T> upper = new TreeMap<>(values);
		TreeMap<Long, T> lower = new TreeMap<>(upper.tailMap(0L));
		upper.keySet().removeAll(lower.keySet());
		number(1).number(values.size());
		out.write(new byte[] { (byte) lower.size(), (byte) upper.size() });
		List<T> order = new ArrayList<>();
		for (TreeMap<Long, T> bucket : List.of(lower, upper)) {
			for (Map.Entry<Long, T> entry : bucket.entrySet()) {
				number(entry.getKey().intValue());
				order.add(entry.getValue());
			}
		}
		rest.write(order);
		return this;
	}

	/** Words with the numbers of their sets. */
	TinyFile words(List<String[]> sets, Map<Long, Integer> words) throws IOException {
		number(sets.size());
		for (String[] set : sets) {
			strings(set);
		}
		return keys(words, numbers -> {
			for (int number : numbers) {
				out.writeShort(number);
			}
		});
	}

	/** A model with joined features only; weights as feature, label, weight. */
	TinyFile model(String[] labels, List<String[][]> features, Map<Long, float[]> weights) throws IOException {
		strings(labels).number(0).number(features.size());
		for (String[][] parts : features) {
			number(parts.length);
			for (String[] part : parts) {
				strings(part);
			}
		}
		return keys(weights, rows -> {
			for (int i = 0; i < rows.size(); i++) {
				out.writeByte(labels.length);
			}
			for (int i = 0; i < rows.size(); i++) {
				for (int label = 0; label < labels.length; label++) {
					out.writeByte(label);
				}
			}
			for (float[] row : rows) {
				for (float weight : row) {
					out.writeShort(Float.floatToFloat16(weight));
				}
			}
		});
	}

	/** A byte for each word and coordinate. */
	TinyFile plane(byte... values) throws IOException {
		out.write(values);
		return this;
	}

	byte[] bytes() {
		return bytes.toByteArray();
	}
}
