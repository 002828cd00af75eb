package org.assay.core.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assay.core.CaseException;
import org.assay.model.Document;
import org.assay.text.Sha256;
import org.assay.text.SourceText;

/** The originals and the texts of a case: written once, named by their hashes, proved each time they are read. */
public final class Sources {
	private final Layout layout;
	private final Set<Path> unsettled = ConcurrentHashMap.newKeySet();

	public Sources(Layout layout) {
		this.layout = layout;
	}

	/** Name of the file of a text. */
	public static String text(String hash) {
		return Layout.TEXTS + "/" + hash + ".txt";
	}

	/** Name of the file of an original; it keeps its ending, so that other programs open it. */
	public static String original(String hash, String originalName) {
		// an item of a feed is named after the feed, and has no ending of its own
		String name = originalName == null ? "" : originalName.replaceFirst("!/item-\\d+$", "");
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		boolean usable = name.lastIndexOf('.') > 0 && ending.matches("[a-z0-9]{1,8}");
		return Layout.ORIGINALS + "/" + hash + "." + (usable ? ending : "bin");
	}

	/** Name of the file of a document's original. */
	public static String original(Document document) {
		return original(document.getOriginalHash(), document.getOriginalName());
	}

	/** Puts an original away; on the disk after {@link #settle()}. */
	public void putOriginal(byte[] bytes, String hash, String originalName) throws IOException {
		put(original(hash, originalName), bytes, hash);
	}

	/** Puts a text away; on the disk after {@link #settle()}. */
	public void putText(SourceText text) throws IOException {
		byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
		if (!text.toString().equals(new String(bytes, StandardCharsets.UTF_8))) {
			throw new CaseException("The text holds half a character (a lone surrogate), which no file can hold."
					+ " Repair the original, and import it again.");
		}
		put(text(text.sha256()), bytes, text.sha256());
	}

	private void put(String name, byte[] bytes, String hash) throws IOException {
		Path target = layout.at(name);
		if (Files.exists(target) && Sha256.hex(Files.readAllBytes(target)).equals(hash)) {
			return;
		}
		layout.preparePrivate();
		Files.createDirectories(target.getParent());
		Files.createDirectories(layout.incoming());
		Path draft = Files.createTempFile(layout.incoming(), "source", null);
		Disk.writeSoon(draft, bytes);
		Disk.move(draft, target);
		unsettled.add(target);
	}

	/** Makes all that was put away last. Nothing may refer to it on the disk before; many are faster than one by one. */
	public void settle() throws IOException {
		Set<Path> now = Set.copyOf(unsettled);
		if (now.isEmpty()) {
			return;
		}
		// who deletes a file of an open case is told when it is read, not kept from saving
		Disk.force(now.stream().filter(Files::exists).toList());
		for (Path folder : now.stream().map(Path::getParent).collect(Collectors.toSet())) {
			Disk.sync(folder);
		}
		unsettled.removeAll(now);
	}

	/** The text of a document, proved against its hash. */
	public SourceText readText(Document document) throws IOException {
		String name = text(document.getTextHash());
		byte[] bytes = proved(document, name, document.getTextHash(), "text");
		try {
			return SourceText.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new CaseException(name + ": is not UTF-8. Restore it from a copy.", e);
		}
	}

	/** The original of a document, proved against its hash. */
	public byte[] readOriginal(Document document) throws IOException {
		return proved(document, original(document), document.getOriginalHash(), "original");
	}

	private byte[] proved(Document document, String name, String hash, String what) throws IOException {
		if (hash == null || !Files.isRegularFile(layout.at(name))) {
			throw new CaseException(layout.at(name) + ": the " + what + " of '" + document.getTitle()
					+ "' is missing. Restore it from a copy, or import the article again.");
		}
		byte[] bytes = Files.readAllBytes(layout.at(name));
		if (!Sha256.hex(bytes).equals(hash)) {
			throw new CaseException(layout.at(name) + ": the " + what + " of '" + document.getTitle()
					+ "' has been changed outside Assay, so its words prove nothing. Restore it from a copy.");
		}
		return bytes;
	}
}
