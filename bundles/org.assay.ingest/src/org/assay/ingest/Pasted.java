package org.assay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.ingest.internal.file.ArticleMaker;
import org.assay.ingest.internal.file.Original;
import org.assay.ingest.internal.html.HtmlPage;
import org.assay.ingest.internal.html.WebArticle;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.PlainText;

/**
 * What an analyst pasted: all of it is one article.
 *
 * @param title     as the analyst names it, or blank: then it is looked for in the words
 * @param outlet    as the analyst names it, or blank
 * @param published day as {@link #day(String)} gives it, or blank
 * @param address   where it stands on the web, or blank
 * @param words     plain text, or HTML
 * @param markup    whether the words are HTML
 */
public record Pasted(String title, String outlet, String published, String address, String words, boolean markup) {
	private static final String BASIS = "named by the analyst";
	private static final int NAME = 60;

	/** The day that words such as "4 March 2025" or "2025-03-04" name, as an ISO date; empty when they name none. */
	public static Optional<String> day(String words) {
		return FullDates.first(words.strip(), FullDates.Order.unknown).map(FoundDate::value)
				.map(v -> v.substring(0, 10));
	}

	/**
	 * The article. Its original is the words in UTF-8.
	 *
	 * @throws IngestException when there is nothing in the words
	 */
	public Article article() throws IngestException {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > FileIngest.DEFAULT_LIMIT) {
			throw new IngestException("The pasted text: " + bytes.length + " bytes are more than the limit of "
					+ FileIngest.DEFAULT_LIMIT + ". Paste only the article.");
		}
		Original original = new Original(name(), "The pasted text", bytes, "", Optional.of(StandardCharsets.UTF_8),
				address.strip());
		String text = words;
		Draft draft;
		if (markup) {
			WebArticle read = HtmlPage.readFragment(title.strip(), words, address.strip());
			text = read.text();
			draft = read.draft();
		} else {
			draft = PlainText.read(words);
		}
		if (draft.zones.isEmpty()) {
			throw new IngestException("The pasted text holds no words. Copy the article again.");
		}
		name(draft);
		return ArticleMaker.make(original, "", markup ? "text/html" : "text/plain", text, "UTF-8", draft,
				new ArrayList<>(List.of("Pasted from the clipboard")));
	}

	private void name(Draft draft) {
		stated(title).filter(t -> draft.title.isEmpty() || !draft.title.get().value().equals(t.value()))
				.ifPresent(t -> draft.title = Optional.of(t));
		stated(outlet).ifPresent(o -> draft.outlet = Optional.of(o));
		stated(published).ifPresent(p -> draft.published = Optional.of(p));
	}

	private static Optional<Proved> stated(String value) {
		return value.isBlank() ? Optional.empty() : Optional.of(new Proved(value.strip(), BASIS, Optional.empty()));
	}

	private String name() {
		String plain = title.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String cut = plain.length() <= NAME ? plain : plain.substring(0, plain.offsetByCodePoints(0, NAME / 2));
		return (cut.isEmpty() ? "pasted" : cut) + (markup ? ".html" : ".txt");
	}
}
