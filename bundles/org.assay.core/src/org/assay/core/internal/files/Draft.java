package org.assay.core.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.text.Sha256;

/**
 * The files of a save while they are made, beside the case. They are on the disk only when {@link Journal#commit} has
 * returned. All files of a large case would not fit into memory.
 */
public final class Draft {
	private final Path folder;
	private final SortedMap<String, Prepared> files = new TreeMap<>();
	private int made;

	/** What a file holds. */
	public interface Content {
		void write(OutputStream out) throws IOException;
	}

	/**
	 * A file that is made.
	 *
	 * @param hash SHA-256 of its bytes
	 */
	record Prepared(Path path, String hash) {
	}

	Draft(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes a file, unless it would be as it is.
	 *
	 * @param name   relative to the case
	 * @param before SHA-256 of the file as it is now; null when there is none
	 */
	public void put(String name, String before, Content content) throws IOException {
		Path path = folder.resolve(Integer.toString(made));
		String hash = make(path, content);
		if (hash.equals(before)) {
			Files.delete(path);
		} else {
			files.put(name, new Prepared(path, hash));
			made++;
		}
	}

	private static String make(Path path, Content content) throws IOException {
		try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(path), Sha256.begin());
				OutputStream buffered = new BufferedOutputStream(out)) {
			content.write(buffered);
			buffered.flush();
			return Sha256.hex(out.getMessageDigest());
		}
	}

	/** Names of the files, relative to the case. */
	public Collection<String> names() {
		return Collections.unmodifiableCollection(files.keySet());
	}

	/** SHA-256 of a file. */
	public String hash(String name) {
		return files.get(name).hash();
	}

	SortedMap<String, Prepared> files() {
		return Collections.unmodifiableSortedMap(files);
	}
}
