package org.assay.core.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The right to write a case. The operating system holds the lock, and gives it back when the program ends in whatever
 * way, so a lock is never left over. Who holds it is written in a file beside the lock, for people: closing a lock file
 * that was opened only to read it would release the lock on some systems.
 */
public final class CaseLock implements AutoCloseable {
	private static final int OWNER_LINES = 5;
	private final Layout layout;
	private final FileChannel channel;
	private final FileLock lock;
	private final boolean leftOpen;

	private CaseLock(Layout layout, FileChannel channel, FileLock lock, boolean leftOpen) {
		this.layout = layout;
		this.channel = channel;
		this.lock = lock;
		this.leftOpen = leftOpen;
	}

	/** @return empty when another program, or this one, holds the case; see {@link #holder(Layout)} */
	public static Optional<CaseLock> tryTake(Layout layout, Clock clock) throws IOException {
		layout.preparePrivate();
		if (isHeldHere(layout)) {
			return Optional.empty();
		}
		FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock == null) {
				channel.close();
				return Optional.empty();
			}
			CaseLock taken = new CaseLock(layout, channel, lock, Files.exists(layout.owner()));
			Path draft = layout.owner().resolveSibling("owner.draft");
			Disk.write(draft, me(clock).getBytes(StandardCharsets.UTF_8));
			Disk.move(draft, layout.owner());
			return Optional.of(taken);
		} catch (OverlappingFileLockException e) {
			// The channel stays open on purpose: closing it could release the lock this program holds elsewhere.
			return Optional.empty();
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** Whether whoever held the case before ended without giving it back. */
	public boolean wasLeftOpen() {
		return leftOpen;
	}

	/** Who holds the case, in words: "process 4711 of anna on desk-3 since 2025-03-01T10:15:30Z". */
	public static String holder(Layout layout) {
		try {
			String[] lines = Files.readString(layout.owner()).split("\n");
			return lines.length < OWNER_LINES ? "another program"
					: "process " + lines[0] + " of " + lines[2] + " on " + lines[3] + " since " + lines[4];
		} catch (IOException e) {
			return "another program";
		}
	}

	private static boolean isHeldHere(Layout layout) throws IOException {
		if (!Files.exists(layout.owner())) {
			return false;
		}
		String[] lines = Files.readString(layout.owner()).split("\n");
		return lines.length >= OWNER_LINES && (lines[0] + "\n" + lines[1]).equals(process());
	}

	/** Process number and the moment it began, which together are never used twice. */
	private static String process() {
		ProcessHandle self = ProcessHandle.current();
		return self.pid() + "\n" + self.info().startInstant().map(Instant::toString).orElse("unknown");
	}

	private static String me(Clock clock) {
		return process() + "\n" + System.getProperty("user.name", "somebody") + "\n" + host() + "\n"
				+ clock.instant().truncatedTo(ChronoUnit.SECONDS) + "\n";
	}

	private static String host() {
		for (String name : new String[] { "HOSTNAME", "COMPUTERNAME" }) {
			if (System.getenv(name) != null) {
				return System.getenv(name);
			}
		}
		return "this machine";
	}

	/** Gives the case back. */
	@Override
	public void close() throws IOException {
		try (channel) {
			Files.deleteIfExists(layout.owner());
			lock.release();
		}
	}
}
