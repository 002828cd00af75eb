package org.assay.ingest.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings that announce themselves. UTF-32 stands first: its mark begins with that of UTF-16. */
enum ByteOrderMark {
	utf32le(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
	utf32be(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
	utf8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
	utf16le(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
	utf16be(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

	final Charset charset;
	private final int[] mark;

	ByteOrderMark(Charset charset, int... mark) {
		this.charset = charset;
		this.mark = mark;
	}

	static Optional<ByteOrderMark> of(byte[] bytes) {
		for (ByteOrderMark candidate : values()) {
			if (candidate.begins(bytes)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	private boolean begins(byte[] bytes) {
		if (bytes.length < mark.length || mark.length == 4 && bytes.length % 4 != 0) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
