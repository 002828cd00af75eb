package org.assay.ingest.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assay.ingest.internal.file.Intake;

/** Unpacks the entries of an archive one after another; all that is unpacked counts, also what is not kept. */
final class Unpacking implements AutoCloseable {
	/** Text is packed to a tenth, seldom to a fiftieth; a bomb to less than a five-hundredth. */
	static final int MOST_RATIO = 300;
	private static final int HARMLESS = 5_000_000;
	/** What the buffers of the stream may have read ahead, in bytes. */
	private static final int AHEAD = 512;

	private final ByteArrayInputStream source;
	private final ZipInputStream zip;
	private final Intake intake;

	Unpacking(byte[] archive, Intake intake) {
		this.source = new ByteArrayInputStream(archive);
		this.zip = new ZipInputStream(source, StandardCharsets.ISO_8859_1);
		this.intake = intake;
	}

	/** The next entry, or null; what is left of the one before must have been unpacked or skipped. */
	ZipEntry next() throws IOException {
		return zip.getNextEntry();
	}

	/** Whether more was unpacked than the limit allows. */
	boolean isSpent() {
		return intake.left() < 0;
	}

	/** The content of the entry; empty when it grows as a bomb does or beyond the limit. */
	Optional<byte[]> content() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int begin = source.available();
		byte[] buffer = new byte[1 << 16];
		for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
			out.write(buffer, 0, n);
			intake.spend(n);
			long packed = begin - source.available() + (long) AHEAD;
			if (isSpent() || out.size() > HARMLESS && out.size() / packed > MOST_RATIO) {
				skip();
				return Optional.empty();
			}
		}
		return Optional.of(out.toByteArray());
	}

	/** Goes to the end of the entry, or to the limit. */
	void skip() throws IOException {
		byte[] buffer = new byte[1 << 16];
		for (int n = zip.read(buffer); n >= 0 && !isSpent(); n = zip.read(buffer)) {
			intake.spend(n);
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
