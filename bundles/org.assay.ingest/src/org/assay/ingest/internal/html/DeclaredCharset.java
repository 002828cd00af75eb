package org.assay.ingest.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a web page names in its head. */
public final class DeclaredCharset {
	private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset"
			+ "|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
	private static final int HEAD = 8192;

	private DeclaredCharset() {
	}

	public static Optional<Charset> of(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher m = DECLARED.matcher(head);
		return m.find() ? named(m.group(1)) : Optional.empty();
	}

	/** The encoding of that name, as the web understands the name; empty when there is none. */
	public static Optional<Charset> named(String name) {
		try {
			Charset charset = Charset.forName(name);
			// what calls itself Latin-1 or ASCII on the web is Windows-1252, as the HTML standard says
			boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
			return Optional.of(latin ? Charset.forName("windows-1252") : charset);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			// an unknown name tells nothing; the bytes must speak for themselves
			return Optional.empty();
		}
	}
}
