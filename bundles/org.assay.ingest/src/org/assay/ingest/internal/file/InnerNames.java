package org.assay.ingest.internal.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Names of files that lie in other files, made fit to be shown. They are never used as paths. */
public final class InnerNames {
	private static final int LONGEST = 200;
	private static final List<String> NO_ARTICLE = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico",
			".css", ".js", ".mjs", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".avif",
			".ds_store", "thumbs.db", ".json", ".map", ".ics", ".vcf", ".asc", ".p7s", ".sig");

	private InnerNames() {
	}

	/** @param raw decoded as Latin-1, unless the outer file says that it is UTF-8 */
	public static String decoded(String raw) {
		if (raw.chars().anyMatch(c -> c > 255)) {
			return readable(raw);
		}
		try {
			return readable(StandardCharsets.UTF_8.newDecoder()
					.decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1))).toString());
		} catch (CharacterCodingException e) {
			// not UTF-8: shown as Latin-1, which names it well enough
			return readable(raw);
		}
	}

	/** Without characters that break lines or turn the direction of what is shown. */
	public static String readable(String name) {
		String clean = name.replaceAll("\\p{Cntrl}|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "_").replace('\\', '/');
		return clean.length() <= LONGEST ? clean : "…" + clean.substring(clean.length() - LONGEST);
	}

	/** What systems put into archives beside the files. */
	public static boolean isSystems(String name) {
		return name.startsWith("__MACOSX/") || name.contains("/__MACOSX/") || name.endsWith("/.DS_Store");
	}

	/** Whether the ending says that it is a picture, a style sheet or another file that no article is. */
	public static boolean holdsNoArticle(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return NO_ARTICLE.stream().anyMatch(lower::endsWith);
	}
}
