package org.assay.reading.en.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads one file of the language pack; what is written there is told by the tool in {@code releng/langpack}. */
final class PackInput implements AutoCloseable {

	private static final int LARGEST = 1 << 28;

	private final InputStream in;
	private final String name;

	/** Checks the first bytes, too. The name is the file's, for messages. */
	PackInput(InputStream in, String name) throws IOException {
		this.in = in;
		this.name = name;
		if (integer() != PackFiles.MAGIC) {
			throw damaged("another format than this version reads");
		}
	}

	IOException damaged(String what) {
		return new IOException(name + " of the English language pack: found " + what
				+ ". Build or install the language pack again.");
	}

	byte[] bytes(int length) throws IOException {
		if (length < 0 || length > LARGEST) {
			throw damaged("a block of " + length + " bytes");
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException(damaged("its end too early").getMessage());
		}
		return bytes;
	}

	private ByteBuffer buffer(int length) throws IOException {
		return ByteBuffer.wrap(bytes(length)).order(ByteOrder.BIG_ENDIAN);
	}

	private int integer() throws IOException {
		return buffer(Integer.BYTES).getInt();
	}

	float decimal() throws IOException {
		return buffer(Float.BYTES).getFloat();
	}

	/** A count or a size: never negative. */
	int number() throws IOException {
		int n = integer();
		if (n < 0 || n > LARGEST) {
			throw damaged("a size of " + n);
		}
		return n;
	}

	int[] integers(int count) throws IOException {
		int[] values = new int[count];
		// in pieces, so that a large table is not in memory twice
		for (int at = 0; at < count;) {
			int n = Math.min(count - at, 1 << 16);
			buffer(n * Integer.BYTES).asIntBuffer().get(values, at, n);
			at += n;
		}
		return values;
	}

	short[] shorts(int count) throws IOException {
		short[] values = new short[count];
		for (int at = 0; at < count;) {
			int n = Math.min(count - at, 1 << 16);
			buffer(n * Short.BYTES).asShortBuffer().get(values, at, n);
			at += n;
		}
		return values;
	}

	String string() throws IOException {
		return new String(bytes(number()), StandardCharsets.UTF_8);
	}

	String[] strings() throws IOException {
		String[] strings = new String[number()];
		for (int i = 0; i < strings.length; i++) {
			strings[i] = string();
		}
		return strings;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
