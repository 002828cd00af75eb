package org.assay.ingest.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.ingest.Article;
import org.assay.ingest.internal.dates.NameDates;
import org.assay.ingest.internal.language.English;
import org.assay.ingest.internal.plain.Draft;
import org.assay.text.Sha256;

/** Makes the article of a draft, the same way for every kind of file. */
public final class ArticleMaker {
	private ArticleMaker() {
	}

	/**
	 * @param original  the bytes that are kept
	 * @param part      which part of the original it is, when others are articles too, or empty
	 * @param mediaType of the original
	 * @param notes     what was guessed or repaired before the draft was made
	 */
	public static Article make(Original original, String part, String mediaType, String text, String charset,
			Draft draft, List<String> notes) {
		if (draft.published.isEmpty()) {
			draft.published = NameDates.in(original.ownName()).map(d -> new Article.Proved(d, "file name '"
					+ original.ownName() + "'", Optional.empty()));
		}
		List<String> all = new ArrayList<>(notes);
		all.addAll(draft.notes);
		String language = language(draft, text);
		if (language.isEmpty()) {
			all.add("The text does not look English; it is read only if a language pack for its language is installed.");
		}
		String name = part.isEmpty() ? original.name() : original.name() + Original.WITHIN + part;
		String address = draft.address.isEmpty() ? original.address() : draft.address;
		return new Article(name, mediaType, original.bytes(), Sha256.hex(original.bytes()), text, charset,
				draft.title, draft.byline, draft.outlet, draft.published, language, List.copyOf(draft.zones),
				List.copyOf(draft.citations), List.copyOf(all), part, address);
	}

	private static String language(Draft draft, String text) {
		String found = English.tag(text);
		// a page may call itself English because its template does; the words decide that
		boolean claims = draft.language.toLowerCase(Locale.ROOT).startsWith("en");
		return found.isEmpty() && !claims ? draft.language : found;
	}
}
