package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.text.Blank;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Reads invented articles for the tests. */
final class Samples {
	static final String LEAD = "The harbour office closed the northern quay on Thursday after divers found a crack in "
			+ "its second pillar, officials said.";
	static final String MORE = "Repairs will cost $40 million and last until autumn, the mayor told residents, who "
			+ "fear for their fishing licences.";

	private Samples() {
	}

	static Article text(String... lines) throws IngestException {
		return named("sample.txt", String.join("\n", lines));
	}

	static Article named(String name, String content) throws IngestException {
		return read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** The one article of a file in which nothing is left out. */
	static Article read(String name, byte[] bytes) throws IngestException {
		List<String> troubles = new ArrayList<>();
		List<Article> articles = new FileIngest().read(name, bytes, troubles::add);
		assertEquals(List.of(), troubles);
		assertEquals(1, articles.size());
		return articles.get(0);
	}

	/** The kind of the zone that holds the words. */
	static ZoneKind kindOf(Article article, String words) {
		return kindAt(article, article.text().indexOf(words), words.length());
	}

	static ZoneKind kindAt(Article article, int at, int length) {
		Span span = new Span(at, at + length);
		return article.zones().stream().filter(z -> z.span().contains(span)).map(Zone::kind).findFirst().orElse(null);
	}

	/** Whether the zones stand in order, apart, and leave out nothing but white space. */
	static boolean covers(Article article) {
		int at = 0;
		for (Zone zone : article.zones()) {
			if (zone.span().begin() < at || zone.span().isEmpty()
					|| !Blank.all(article.text(), new Span(at, zone.span().begin()))) {
				return false;
			}
			at = zone.span().end();
		}
		return Blank.all(article.text(), new Span(at, article.text().length()));
	}

	static List<String> cited(Article article) {
		return article.citations().stream().map(Article.Citation::name).toList();
	}

	/** The words a value rests on. */
	static String words(Article article, Article.Proved value) {
		return value.span().orElseThrow().of(article.text());
	}
}
