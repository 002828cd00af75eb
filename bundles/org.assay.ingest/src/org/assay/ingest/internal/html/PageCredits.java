package org.assay.ingest.internal.html;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.plain.Byline;
import org.assay.ingest.internal.plain.OutletName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Who wrote a page and who publishes it. */
final class PageCredits {
	private static final int LONGEST = 120;
	private static final int SHORT = 40;
	/** Places that look like a byline, so that a page full of them is still read in time. */
	private static final int MOST_TRIED = 50;
	private static final int FEW_PARTS = 8;
	private static final Pattern RUBRIC = Pattern
			.compile("^(?:breaking|latest|live|world|top|local|business|sports?|good|bad|fake|more|no) ",
					Pattern.CASE_INSENSITIVE);
	/** What pages give as their author when nobody is named. */
	private static final Pattern NOBODY = Pattern
			.compile(
					"(?i)(?:the )?(?:admin|administrator|staff|(?:news ?|web ?|online )?desk|editor|editors|newsroom|webmaster"
							+ "|user|guest|author|unknown|n/a)");

	private PageCredits() {
	}

	static Optional<Proved> byline(Document page, PageFacts facts) {
		return facts.linked.article("author").map(a -> new Proved(a, "JSON-LD author", Optional.empty()))
				.or(() -> facts.meta.first("author", "article:author", "byl", "dc.creator", "parsely-author",
						"sailthru.author"))
				.filter(p -> isName(p.value()) && !NOBODY.matcher(p.value().strip()).matches())
				.or(() -> visible(page))
				.or(() -> led(page))
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

	/** "By Ada Quill, harbour editor" in an element that says nothing of itself. */
	private static Optional<Proved> led(Document page) {
		return page.nodeStream(TextNode.class).filter(PageCredits::opensByline).limit(MOST_TRIED)
				.flatMap(node -> Stream.of(node.parent(), node).filter(Objects::nonNull).map(PageCredits::words))
				.filter(words -> words.length() <= LONGEST)
				.flatMap(words -> Byline.of(words).filter(Byline::led).map(line -> line.author().of(words)).stream())
				.findFirst().map(author -> new Proved(author, "byline", Optional.empty()));
	}

	private static boolean opensByline(TextNode node) {
		String words = node.text().strip();
		return words.regionMatches(true, 0, "by ", 0, 3) || words.equalsIgnoreCase("by");
	}

	/** All words of a small element; those of a text itself. */
	private static String words(Node node) {
		boolean small = node instanceof Element && node.childNodeSize() <= FEW_PARTS
				&& node.childNodes().stream().allMatch(child -> child.childNodeSize() <= 1);
		return (small ? ((Element) node).text() : node instanceof TextNode text ? text.text() : "").strip();
	}

	private static boolean isName(String words) {
		return !words.isBlank() && words.length() <= LONGEST && !words.startsWith("http") && !words.startsWith("@")
				&& words.codePoints().anyMatch(Character::isLetter);
	}

	static Optional<Proved> outlet(PageFacts facts, String headline) {
		return facts.meta.first("og:site_name")
				.or(() -> facts.linked.article("publisher").map(p -> new Proved(p, "JSON-LD publisher",
						Optional.empty())))
				.or(() -> facts.meta.first("application-name", "dc.publisher", "publisher", "copyright"))
				.filter(p -> p.value().length() <= LONGEST && !p.value().startsWith("http"))
				.or(() -> titled(facts, headline))
				.or(() -> host(facts.address).map(h -> new Proved(h, "address " + facts.address, Optional.empty())));
	}

	/** "Harbour Post: Quay closed", "Quay closed | Harbour Post": what the title element has beside the headline. */
	private static Optional<Proved> titled(PageFacts facts, String headline) {
		String[] parts = facts.titleElement.strip().split("\\s*[|:\u2013\u2014\u00BB]\\s+|\\s-\\s");
		return parts.length < 2 ? Optional.empty() : Stream.of(parts[parts.length - 1], parts[0])
				.filter(part -> part.length() <= SHORT && OutletName.isLikely(part) && !headline.contains(part)
						&& !RUBRIC.matcher(part).find())
				.findFirst().map(part -> new Proved(part, "title element", Optional.empty()));
	}

	private static Optional<String> host(String address) {
		String host = address.replaceFirst("^https?://", "").replaceFirst("[/:?#].*$", "").replaceFirst("^www\\d?\\.",
				"");
		return host.matches("[\\w-]+(?:\\.[\\w-]+)+") ? Optional.of(host) : Optional.empty();
	}
}
