package org.assay.writeup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The text of a file that others may write too, as it was when it was read or saved last: what they wrote meanwhile is
 * told and never overwritten by mistake. A save is atomic. Any thread.
 */
public final class KeptText {
	private final Path file;
	private volatile String text;

	/** What became of a file since it was read or saved. */
	public enum State {
		/** Nothing. */
		same,
		/** Another program wrote it. */
		changed,
		/** It is not there any more. */
		gone
	}

	private KeptText(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	/**
	 * Reads a file.
	 *
	 * @throws CharacterCodingException when it is not in UTF-8
	 */
	public static KeptText read(Path file) throws IOException {
		return new KeptText(file, Files.readString(file));
	}

	/** The text as read or saved last. */
	public String text() {
		return text;
	}

	/** Looks at the file. */
	public synchronized State look() throws IOException {
		Optional<String> now = now();
		return now.isEmpty() ? State.gone : now.get().equals(text) ? State.same : State.changed;
	}

	/** Takes over what another program wrote. */
	public synchronized String reload() throws IOException {
		text = Files.readString(file);
		return text;
	}

	/**
	 * Writes the text unless the file is not what it was.
	 *
	 * @return what had become of the file; only when it is the same, the text was written
	 */
	public synchronized State save(String next) throws IOException {
		State state = look();
		if (state == State.same) {
			write(next);
		}
		return state;
	}

	/** Writes the text, whatever has become of the file. */
	public synchronized void write(String next) throws IOException {
		replace(file, next);
		text = next;
	}

	/** Writes a file whole or not at all, in UTF-8: whoever reads it, after a power cut too, finds what was in it before or this. */
	public static void replace(Path file, String words) throws IOException {
		Files.createDirectories(file.getParent());
		Path beside = file.resolveSibling("." + file.getFileName() + ".saving");
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Optional<String> now() throws IOException {
		try {
			return Optional.of(Files.readString(file));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (CharacterCodingException e) {
			return Optional.of("\0"); // not what it was: that was in UTF-8
		}
	}
}
