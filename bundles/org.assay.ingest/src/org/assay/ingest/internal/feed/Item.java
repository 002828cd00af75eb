package org.assay.ingest.internal.feed;

import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.dates.HeaderDates;
import org.assay.ingest.internal.html.HtmlPage;
import org.assay.ingest.internal.html.WebArticle;
import org.assay.ingest.internal.plain.Draft;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** One article of a feed. */
record Item(Element element, Channel channel) {
	private static final String[] WHOLE = { "content:encoded", "content" };
	private static final String[] SHORT = { "description", "summary" };
	private static final int FEW_WORDS = 600;

	WebArticle article() {
		String title = Channel.text(element, "title");
		String whole = markup(WHOLE);
		String body = whole.isBlank() ? markup(SHORT) : whole;
		String link = Channel.link(element);
		// paragraphs of a feed stand as they are: there is no page around them to cut away
		WebArticle article = HtmlPage.readFragment(title, body, link);
		Draft draft = article.draft();
		draft.byline = proved("author", Channel.text(element, "dc:creator", "author", "creator"))
				.or(() -> proved("author", author())).or(() -> draft.byline);
		draft.outlet = proved("title of the feed", channel.title()).or(() -> draft.outlet);
		draft.published = date("pubDate").or(() -> date("published")).or(() -> date("dc:date"))
				.or(() -> date("updated")).or(() -> draft.published);
		draft.language = channel.language();
		draft.address = link.isEmpty() ? channel.address() : link;
		if (whole.isBlank() && article.text().length() < FEW_WORDS) {
			draft.notes.add("The feed holds only a summary of this article; take the article itself from "
					+ (link.isEmpty() ? "its page." : link + "."));
		}
		return article;
	}

	/** Atom keeps the name of the author in an element of its own. */
	private String author() {
		for (Element child : element.children()) {
			if (child.tagName().equals("author")) {
				return Channel.text(child, "name");
			}
		}
		return "";
	}

	private static Optional<Proved> proved(String what, String value) {
		return value.isBlank() ? Optional.empty() : Optional.of(new Proved(value, "feed: " + what, Optional.empty()));
	}

	private Optional<Proved> date(String name) {
		String words = Channel.text(element, name);
		return HeaderDates.of(words).map(d -> new Proved(d, "feed: " + name + " " + words, Optional.empty()));
	}

	/** HTML of the first of the elements that has words; Atom may write it as text, as markup or as XHTML. */
	private String markup(String... names) {
		for (String name : names) {
			for (Element child : element.children()) {
				if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
					boolean plain = child.attr("type").equals("text");
					return child.childrenSize() > 0 ? child.html()
							: plain ? Entities.escape(child.wholeText()) : child.wholeText();
				}
			}
		}
		return "";
	}
}
