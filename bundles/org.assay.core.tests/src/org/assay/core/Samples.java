package org.assay.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.ingest.Article;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Invented articles, and what the tests of this bundle ask of a folder again and again. */
public final class Samples {
	static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T10:15:30Z"), ZoneOffset.UTC);
	/** With a control character, an emoji, a line end of two characters and a backslash. */
	static final String BODY = "The mayor of Orrin said \"three\u0001 people \uD83D\uDD25 fled\".\r\nSee C:\\orrin.";

	private Samples() {
	}

	/** A store whose clock stands still, and which takes any original as the plain text it is. */
	public static CaseStore store() {
		return new CaseStore(CLOCK, (file, troubles) -> List.of(article(file.getFileName().toString(),
				Files.readString(file, StandardCharsets.UTF_8))));
	}

	/** An article with a headline, an outlet and a citation. */
	public static Article article(String name, String headline) {
		String text = headline.contains("\n") ? headline : headline + "\n" + BODY;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int end = text.indexOf('\n');
		Span title = new Span(0, end);
		return new Article(name, "text/plain", bytes, Sha256.hex(bytes), text, "UTF-8",
				Optional.of(new Article.Proved(title.of(text), "first line", Optional.of(title))), Optional.empty(),
				Optional.of(new Article.Proved("The Orrin Herald", "byline", Optional.empty())),
				Optional.of(new Article.Proved("2025-02-25", "file name", Optional.empty())), "en",
				List.of(new Zone(ZoneKind.headline, title), new Zone(ZoneKind.body, new Span(end + 1, text.length()))),
				List.of(new Article.Citation("Vale News", "https://www.vale.example/a", Optional.of(title))),
				List.of("guessed the language"));
	}

	/** Adds a claim over the first words of a document's text, outside any command. */
	static Claim claim(OpenCase open, Document document, String id) {
		try {
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setId(id);
			claim.getContent().add(Spans.of(open.text(document), new Span(0, 4)));
			document.getClaims().add(claim);
			return claim;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Name to content of every file a person sees in the case. */
	static Map<String, String> files(Path folder) {
		Map<String, String> found = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".assay/")) {
					found.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}

	static void overwrite(Path file, String text) throws IOException {
		Files.writeString(file, text);
	}
}
