package org.assay.core.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that are on the disk when they return, so that neither a crash nor a power cut takes them back. */
final class Disk {
	private Disk() {
	}

	/** Writes a file that must not matter to anybody until it is moved to its place. */
	static void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** Puts a file in place of another, so that a reader sees the one or the other. */
	static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			throw new IOException(to + ": this file system cannot replace a file in one step, so a save could be lost."
					+ " Keep the case on a local disk.", e);
		}
	}

	/** Makes the names in a folder last. */
	static void sync(Path folder) throws IOException {
		if (System.getProperty("os.name", "").startsWith("Windows")) {
			// Windows cannot open a folder for this, and its file system keeps the order of renames itself.
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}
