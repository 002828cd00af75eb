package org.assay.ingest.internal.html;

import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page and who publishes it. */
final class PageCredits {
	private static final int LONGEST = 120;

	private PageCredits() {
	}

	static Optional<Proved> byline(Document page, PageFacts facts) {
		return facts.linked.article("author").map(a -> new Proved(a, "JSON-LD author", Optional.empty()))
				.or(() -> facts.meta.first("author", "article:author", "byl", "dc.creator", "parsely-author",
						"sailthru.author"))
				.filter(p -> isName(p.value()))
				.or(() -> visible(page))
				.map(p -> new Proved(p.value().replaceFirst("(?i)^by[:\\s]+", ""), p.basis(), p.span()));
	}

	private static Optional<Proved> visible(Document page) {
		for (Element element : page.select("[rel=author], [itemprop=author], .byline, .author, .article-author, "
				+ ".post-author")) {
			Element name = element.selectFirst("[itemprop=name]");
			String words = (name == null ? element : name).text().strip();
			if (isName(words)) {
				return Optional.of(new Proved(words, "element " + element.normalName()
						+ (element.className().isEmpty() ? "" : "." + element.classNames().iterator().next()),
						Optional.empty()));
			}
		}
		return Optional.empty();
	}

	private static boolean isName(String words) {
		return !words.isBlank() && words.length() <= LONGEST && !words.startsWith("http") && !words.startsWith("@")
				&& words.codePoints().anyMatch(Character::isLetter);
	}

	static Optional<Proved> outlet(PageFacts facts) {
		return facts.meta.first("og:site_name")
				.or(() -> facts.linked.article("publisher").map(p -> new Proved(p, "JSON-LD publisher",
						Optional.empty())))
				.or(() -> facts.meta.first("application-name", "dc.publisher", "publisher", "copyright"))
				.filter(p -> p.value().length() <= LONGEST && !p.value().startsWith("http"))
				.or(() -> host(facts.address).map(h -> new Proved(h, "address " + facts.address, Optional.empty())));
	}

	private static Optional<String> host(String address) {
		String host = address.replaceFirst("^https?://", "").replaceFirst("[/:?#].*$", "").replaceFirst("^www\\d?\\.",
				"");
		return host.matches("[\\w-]+(?:\\.[\\w-]+)+") ? Optional.of(host) : Optional.empty();
	}
}
