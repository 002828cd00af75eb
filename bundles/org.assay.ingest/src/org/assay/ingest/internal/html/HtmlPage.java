package org.assay.ingest.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.plain.Draft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a saved web page. Parses only: no script runs and nothing the page names is fetched. */
public final class HtmlPage {
	private HtmlPage() {
	}

	/** By the name of the file, or by how its content begins. */
	public static boolean isHtml(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
			return true;
		}
		String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).replace("\0", "")
				.toLowerCase(Locale.ROOT);
		return !lower.endsWith(".txt") && (head.contains("<!doctype html") || head.contains("<html"));
	}

	/**
	 * @param html    the decoded file
	 * @param address where the page was taken from, or empty; what the page says of itself counts more
	 */
	public static WebArticle read(String html, String address) {
		Document page = Jsoup.parse(html);
		PageFacts facts = new PageFacts(page, address);
		Optional<Proved> title = PageTitle.of(page, facts);
		TextSizes sizes = PageCleaner.clean(page);
		List<Block> all = Segmenter.blocks(page.body(), sizes);
		Element container = Container.of(page.body(), all, title.map(Proved::value).orElse(""));
		List<Block> chosen = ArticleBlocks.choose(all, container);
		Assembly assembly = new Assembly(title);
		assembly.add(chosen);
		Draft draft = assembly.draft();
		draft.byline = PageCredits.byline(page, facts);
		draft.outlet = PageCredits.outlet(facts, title.map(Proved::value).orElse(""));
		draft.published = PageDate.of(page, facts, all, chosen);
		draft.language = facts.language();
		draft.address = facts.address;
		Links.cite(container, assembly);
		return new WebArticle(assembly.text(), draft);
	}

	/**
	 * Reads markup that is all of one article, as feeds hold it.
	 *
	 * @param title   its headline, or empty
	 * @param address where the article stands, or empty
	 */
	public static WebArticle readFragment(String title, String html, String address) {
		Document page = Jsoup.parseBodyFragment(html);
		PageFacts facts = new PageFacts(page, address);
		TextSizes sizes = PageCleaner.clean(page);
		Assembly assembly = new Assembly(title.isBlank() ? Optional.empty()
				: Optional.of(new Proved(title, "title", Optional.empty())));
		assembly.add(Segmenter.blocks(page.body(), sizes));
		assembly.draft().outlet = PageCredits.outlet(facts, title);
		Links.cite(page.body(), assembly);
		return new WebArticle(assembly.text(), assembly.draft());
	}
}
