package org.assay.core.internal.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes that neither a crash nor a power cut takes back. Forcing many files one after another waits for the disk each
 * time, so they are written first and forced together.
 */
final class Disk {
	/** More gain nothing: the disk takes them in one go. */
	private static final int AT_ONCE = 8;

	private Disk() {
	}

	/** Writes a file that must not matter to anybody until it is moved to its place; on the disk when this returns. */
	static void write(Path file, byte[] bytes) throws IOException {
		writeSoon(file, bytes);
		force(List.of(file));
	}

	/** Writes a file that is on the disk only after it has been {@linkplain #force(Collection) forced}. */
	static void writeSoon(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		}
	}

	/** Makes files last, many at a time. */
	static void force(Collection<Path> files) throws IOException {
		if (files.size() == 1) {
			force(files.iterator().next());
			return;
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(Math.clamp(files.size(), 1, AT_ONCE))) {
			List<Future<?>> all = new ArrayList<>();
			for (Path file : files) {
				all.add(threads.submit(() -> {
					force(file);
					return null;
				}));
			}
			for (Future<?> each : all) {
				each.get();
			}
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted while files were written to the disk");
		}
	}

	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
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
