package org.assay.ingest.internal.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.ingest.internal.dates.FullDates.Order;
import org.assay.ingest.internal.dates.NameDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page was published. What states just that comes first: linked data, then meta elements, then the date in
 * the address; then what readers see, time elements before named elements before lines of text; a date of change
 * comes last.
 */
final class PageDate {
	private static final String[] PUBLISHED = { "article:published_time", "og:published_time",
			"og:article:published_time",
			"article:published", "datepublished", "publishdate", "publish-date", "publish_date", "publication_date",
			"published_date", "published",
			"pubdate", "article.published", "article_date_original", "date_published", "dcterms.created",
			"dcterms.issued",
			"dc.date.issued", "dc.date.created", "dc.date", "dcterms.date", "date", "date.created", "created",
			"originalpublicationdate",
			"parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "rnews:datepublished", "citation_date",
			"citation_publication_date", "bt:pubdate", "displaydate", "article-publication-date", "datecreated",
			"pub_date", "ptime", "dat" };
	private static final String[] CHANGED = { "article:modified_time", "og:updated_time", "datemodified",
			"last-modified",
			"lastmod", "dcterms.modified", "dc.date.modified" };
	private static final Set<String> NOT_SELF = Set.of("comment", "comments", "related", "sidebar", "footer", "disqus");
	/** The foot of an article, where many blogs date it. */
	private static final Pattern OWN_FOOTER = Pattern.compile("(?:post|entry|article|story)[-_]?footer");
	private static final int LONGEST = 140;

	private final Document page;
	private final PageFacts facts;
	private final Order order;

	private PageDate(Document page, PageFacts facts) {
		this.page = page;
		this.facts = facts;
		String language = facts.language().toLowerCase(Locale.ROOT);
		this.order = language.equals("en-us") ? Order.monthFirst : language.startsWith("en-") ? Order.dayFirst
				: Order.unknown;
	}

	static Optional<Proved> of(Document page, PageFacts facts, List<Block> all, List<Block> chosen) {
		PageDate finder = new PageDate(page, facts);
		Optional<Proved> stated = finder.linked("datePublished").or(() -> finder.meta(PUBLISHED)).map(finder::atHome);
		return stated.or(finder::address).or(finder::timeElement)
				.or(() -> finder.namedElement(true)).or(() -> finder.lines(all, chosen))
				.or(() -> finder.namedElement(false)).or(() -> finder.linked("dateCreated"))
				.or(() -> finder.linked("uploadDate")).or(() -> finder.meta(CHANGED))
				.or(() -> finder.linked("dateModified"));
	}

	/**
	 * A moment stated in another time zone may fall on the day before or after the one its readers saw; where the
	 * address or the page itself shows such a day beside it, that is the outlet's own.
	 */
	private Proved atHome(Proved stated) {
		if (stated.value().length() <= 10) {
			return stated;
		}
		return address().filter(d -> apart(d, stated) == 1).or(() -> shown(stated)).map(home -> new Proved(home.value(),
				home.basis() + ", a day apart from " + stated.basis() + " " + stated.value(), Optional.empty()))
				.orElse(stated);
	}

	/**
	 * The day that the page shows beside a moment in universal time: in the morning it may still have been the day
	 * before where the outlet is, in the evening the next one already.
	 */
	private Optional<Proved> shown(Proved stated) {
		String value = stated.value();
		if (!value.endsWith("Z") && !value.endsWith("+00:00")) {
			return Optional.empty();
		}
		boolean morning = Integer.parseInt(value.substring(11, 13)) < 12;
		LocalDate other = morning ? day(stated).minusDays(1) : day(stated).plusDays(1);
		return timeElement().or(() -> namedElement(true)).filter(d -> day(d).equals(other));
	}

	private static long apart(Proved one, Proved other) {
		return Math.abs(day(one).until(day(other), ChronoUnit.DAYS));
	}

	private static LocalDate day(Proved date) {
		return LocalDate.parse(date.value().substring(0, 10));
	}

	private Optional<Proved> linked(String key) {
		return facts.linked.any(key).flatMap(v -> date(v, "JSON-LD " + key));
	}

	private Optional<Proved> meta(String... names) {
		for (String name : names) {
			Optional<Proved> found = facts.meta.first(name).flatMap(p -> date(p.value(), p.basis()));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Proved> address() {
		return NameDates.in(facts.address).map(d -> new Proved(d, "address " + facts.address, Optional.empty()));
	}

	private Optional<Proved> timeElement() {
		Optional<Proved> best = Optional.empty();
		for (Element time : page.select("time, [itemprop=datePublished], abbr.published, abbr[title].date")) {
			if (isSelf(time)) {
				String stated = time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content")
						? time.attr("content") : time.attr("title");
				Optional<Proved> found = date(stated, "element " + time.normalName()).or(() -> date(time.text(),
						"element " + time.normalName()));
				boolean sure = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished")
						|| time.className().contains("publish");
				if (found.isPresent() && sure) {
					return found;
				}
				best = best.isPresent() ? best : found;
			}
		}
		return best;
	}

	/** @param below whether only what stands below a headline counts: mastheads show the day of the visit */
	private Optional<Proved> namedElement(boolean below) {
		boolean counts = !below || page.selectFirst("h1") == null;
		for (Element element : page.select("h1, [class], [id]")) {
			counts |= element.normalName().equals("h1");
			if (counts && Naming.isDate(element) && isSelf(element)) {
				String words = element.text();
				Optional<Proved> found = words.length() > LONGEST ? Optional.empty()
						: date(words, "element " + element.normalName() + " '" + words + "'");
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Proved> lines(List<Block> all, List<Block> chosen) {
		int begin = chosen.isEmpty() ? all.size() : all.indexOf(chosen.get(0));
		for (int i = Math.min(begin, all.size() - 1); i >= 0; i--) {
			Optional<Proved> found = line(all.get(i));
			if (found.isPresent()) {
				return found;
			}
		}
		for (int i = Math.max(begin, 0); i < all.size(); i++) {
			Optional<Proved> found = line(all.get(i));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Proved> line(Block block) {
		return block.text().length() > LONGEST ? Optional.empty() : date(block.text(), "text: '" + block.text() + "'");
	}

	private Optional<Proved> date(String words, String basis) {
		return FullDates.first(words.strip(), order).map(FoundDate::value).map(v -> new Proved(v, basis,
				Optional.empty()));
	}

	/** Whether the element speaks of this article, not of a comment on it or of another one. */
	private static boolean isSelf(Element element) {
		Element at = element;
		for (int i = 0; at != null && i < 40; i++) {
			String names = OWN_FOOTER.matcher((at.className() + " " + at.id()).toLowerCase(Locale.ROOT)).replaceAll("");
			boolean footer = at.normalName().equals("footer") && at.closest("article") == null;
			if (NOT_SELF.stream().anyMatch(names::contains) || footer || at.normalName().equals("aside")) {
				return false;
			}
			at = at.parent();
		}
		return true;
	}
}
