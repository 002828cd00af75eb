package org.assay.ingest.internal.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.ingest.IngestException;

/**
 * Turns bytes into text: by byte order mark, as strict UTF-8, as UTF-16 where the bytes show it, by what the file
 * declares, and as Windows-1252 when nothing else fits. Never silently: every guess and repair is noted.
 */
public final class Decoder {
	private static final String MARK = "\uFEFF";
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private Decoder() {
	}

	/**
	 * @param name     of the file, for messages
	 * @param declared the encoding the file itself names, as a web page does
	 * @throws IngestException when the bytes are no text
	 */
	public static Decoded decode(String name, byte[] bytes, Optional<Charset> declared) throws IngestException {
		Optional<String> signature = Binary.signature(bytes);
		if (signature.isPresent()) {
			throw new IngestException(name + ": this " + signature.get());
		}
		Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
		if (mark.isPresent()) {
			Decoded decoded = lenient(bytes, mark.get().charset, "byte order mark");
			// Java's UTF-32 decoders drop the mark that the others keep
			String text = decoded.text().startsWith(MARK) ? decoded.text() : MARK + decoded.text();
			return checked(name, new Decoded(text, decoded.charset(), decoded.notes()));
		}
		Optional<Charset> wide = Utf16Guess.of(bytes);
		if (wide.isPresent()) {
			Decoded decoded = lenient(bytes, wide.get(), "zero bytes");
			return checked(name, decoded);
		}
		int junk = Binary.firstJunk(bytes);
		if (junk >= 0) {
			throw new IngestException(name + ": byte " + (bytes[junk] & 0xFF) + " at offset " + junk
					+ " belongs to no text, so this is not a text file or it is damaged."
					+ " Save the article as plain text or as a web page and import that.");
		}
		Utf8 utf8 = Utf8.of(bytes);
		boolean stateful = declared.filter(c -> c.name().startsWith("ISO-2022")).isPresent();
		if (utf8.isStrict() && !stateful) {
			return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", List.of());
		}
		if (utf8.isDamaged()) {
			return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", List.of("UTF-8 with " + utf8.broken()
					+ (utf8.broken() == 1 ? " byte that does not fit, shown as \uFFFD, at offset "
							: " bytes that do not fit, shown as \uFFFD; the first at offset ")
					+ utf8.firstBad() + "."));
		}
		if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
			return lenient(bytes, declared.get(), "own statement");
		}
		Decoded last = lenient(bytes, WINDOWS, "");
		List<String> notes = new ArrayList<>(last.notes());
		notes.add(0, "Not UTF-8 (byte " + (bytes[utf8.firstBad()] & 0xFF) + " at offset " + utf8.firstBad()
				+ "), so read as Windows-1252; check quotation marks and accents.");
		return new Decoded(last.text(), last.charset(), notes);
	}

	private static Decoded checked(String name, Decoded decoded) throws IngestException {
		int nul = decoded.text().indexOf('\0');
		if (nul >= 0) {
			throw new IngestException(name + ": a NUL character at character " + nul
					+ ", so this is not a text file or it is damaged. Save the article as plain text again.");
		}
		return decoded;
	}

	private static Decoded lenient(byte[] bytes, Charset charset, String evidence) {
		List<String> notes = new ArrayList<>();
		if (!evidence.isEmpty() && !charset.equals(StandardCharsets.UTF_8)) {
			notes.add("Read as " + charset.name() + ", by its " + evidence + ".");
		}
		CharBuffer strict = null;
		try {
			strict = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
		} catch (CharacterCodingException e) {
			notes.add("Some bytes do not fit " + charset.name() + " (" + e.getMessage()
					+ ") and are shown as \uFFFD; the file may be cut off or damaged.");
		}
		String text = strict == null ? new String(bytes, charset) : strict.toString();
		return new Decoded(text, charset.name(), notes);
	}
}
