package org.assay.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.text.Escapes;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.text.Zone;

/** Prints what ingest finds in files as JSON lines, for measuring. Not a test; run from its main method. */
final class JsonLines {
	private JsonLines() {
	}

	public static void main(String[] files) throws IOException {
		try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
			for (String file : files) {
				try {
					new FileIngest().read(Path.of(file)).forEach(a -> out.println(line(file, a)));
				} catch (IngestException e) {
					System.err.println(e.getMessage());
				}
			}
		}
	}

	static String line(String file, Article article) {
		SourceText text = SourceText.of(article.text());
		List<String> zones = article.zones().stream().map(z -> zone(text, z)).toList();
		return "{\"file\":" + quoted(file) + ",\"document\":{" + proved("title", article.title()) + proved("byline",
				article.byline())
				+ proved("outlet", article.outlet()) + proved("publishedAt", article.published())
				+ "\"publishedBasis\":" + quoted(article.published().map(Article.Proved::basis).orElse(""))
				+ ",\"language\":" + quoted(article.language())
				+ "},\"text\":" + quoted(article.text()) + ",\"zones\":[" + String.join(",", zones) + "]}";
	}

	private static String proved(String key, Optional<Article.Proved> value) {
		return quoted(key) + ":" + quoted(value.map(Article.Proved::value).orElse("")) + ",";
	}

	private static String zone(SourceText text, Zone zone) {
		Span points = text.toCodePoints(zone.span());
		return "{\"kind\":\"" + zone.kind() + "\",\"begin\":" + points.begin() + ",\"end\":" + points.end() + "}";
	}

	private static String quoted(String raw) {
		return "\"" + Escapes.escape(raw).replace("\"", "\\\"") + "\"";
	}
}
