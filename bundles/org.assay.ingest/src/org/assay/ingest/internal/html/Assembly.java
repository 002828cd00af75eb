package org.assay.ingest.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.Restating;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Puts the text of an article together, paragraph by paragraph with empty lines between, and its zones. */
final class Assembly {
	private static final String GAP = "\n\n";
	/** How much of the text under a heading may say it again, in characters. */
	private static final int BELOW = 600;

	private final StringBuilder text = new StringBuilder();
	private final Draft draft = new Draft();
	private final Set<String> seen = new HashSet<>();

	Assembly(Optional<Proved> title) {
		draft.title = title.map(t -> new Proved(t.value(), t.basis(), Optional.of(append(t.value(),
				ZoneKind.headline))));
		title.ifPresent(t -> seen.add(t.value()));
	}

	/** Adds blocks, but not the same words twice: pages repeat captions, quotes and the headline. */
	void add(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (seen.add(block.text()) || block.text().length() <= 20) {
				boolean more = block.kind() == BlockKind.heading
						&& saysMore(block, blocks.subList(i + 1, blocks.size()));
				append(block.text(), more ? ZoneKind.body : block.kind().zone);
			}
		}
	}

	/**
	 * Whether a heading within the article is part of what it says: a whole sentence, such as the question of an
	 * interview, or words that the text under it does not say again.
	 */
	private static boolean saysMore(Block heading, List<Block> after) {
		if (heading.endsSentence() && heading.wordCount() >= 4) {
			return true;
		}
		List<String> below = new ArrayList<>();
		int length = 0;
		for (int i = 0; i < after.size() && length < BELOW; i++) {
			below.add(after.get(i).text());
			length += after.get(i).text().length();
		}
		return new Restating(below).share(List.of(heading.text())) < 1;
	}

	private Span append(String words, ZoneKind kind) {
		if (!text.isEmpty()) {
			text.append(GAP);
		}
		Span span = new Span(text.length(), text.length() + words.length());
		text.append(words);
		draft.zones.add(new Zone(kind, span));
		return span;
	}

	String text() {
		return text.toString();
	}

	Draft draft() {
		return draft;
	}
}
