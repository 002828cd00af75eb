package org.assay.ingest.internal.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.plain.Draft;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** Puts the text of an article together, paragraph by paragraph with empty lines between, and its zones. */
final class Assembly {
	private static final String GAP = "\n\n";

	private final StringBuilder text = new StringBuilder();
	private final Draft draft = new Draft();
	private final Set<String> seen = new HashSet<>();

	Assembly(Optional<Proved> title) {
		draft.title = title.map(t -> new Proved(t.value(), t.basis(), Optional.of(append(t.value(),
				ZoneKind.headline))));
		title.ifPresent(t -> seen.add(t.value()));
	}

	/** Adds a block, unless the same words stand there already: pages repeat captions, quotes and the headline. */
	void add(Block block) {
		if (seen.add(block.text()) || block.text().length() <= 20) {
			append(block.text(), zone(block));
		}
	}

	/** A heading that is a whole sentence, such as the question of an interview, is part of what the article says. */
	private static ZoneKind zone(Block block) {
		boolean sentence = block.kind() == BlockKind.heading && block.endsSentence() && block.wordCount() >= 4;
		return sentence ? ZoneKind.body : block.kind().zone;
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
