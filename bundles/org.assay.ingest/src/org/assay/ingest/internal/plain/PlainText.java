package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assay.ingest.Article.Citation;
import org.assay.ingest.Article.Proved;
import org.assay.text.Blank;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/**
 * Reads an English news article saved as plain text. What is uncertain stays body, so that nothing an article says
 * gets lost; zones cover everything but white space.
 */
public final class PlainText {
	private PlainText() {
	}

	public static Draft read(String text) {
		Draft draft = new Draft();
		Kinds kinds = new Kinds(Layout.paragraphs(text));
		PageMatter.mark(kinds);
		kinds.markCaptions();
		kinds.bound();
		Credits credits = new Credits(kinds, draft);
		credits.markLines();
		OptionalInt title = Headings.markTitle(kinds);
		if (title.isPresent()) {
			Paragraph line = kinds.paragraphs.get(title.getAsInt());
			draft.title = Optional.of(new Proved(line.words(), "headline", Optional.of(line.span())));
		}
		Lists.mark(kinds);
		Headings.markInner(kinds);
		credits.readProse();
		for (int i = 0; i < kinds.size(); i++) {
			addZones(draft, kinds, i);
		}
		addCited(draft, text);
		return draft;
	}

	private static void addZones(Draft draft, Kinds kinds, int i) {
		Paragraph paragraph = kinds.paragraphs.get(i);
		if (!kinds.isOpen(i)) {
			draft.zones.add(new Zone(kinds.get(i), paragraph.span()));
			return;
		}
		ZoneKind kind = paragraph.words().startsWith(">") ? ZoneKind.quote : ZoneKind.body;
		int from = 0;
		for (SourceNote note : SourceNote.in(paragraph.words())) {
			add(draft, kind, paragraph, new Span(from, note.span().begin()));
			add(draft, ZoneKind.sources, paragraph, note.span());
			for (Span name : note.names()) {
				Span at = name.shift(paragraph.span().begin());
				draft.citations.add(new Citation(name.of(paragraph.words()), "", Optional.of(at)));
			}
			from = note.span().end();
		}
		add(draft, kind, paragraph, new Span(from, paragraph.words().length()));
	}

	private static void add(Draft draft, ZoneKind kind, Paragraph paragraph, Span part) {
		Span trimmed = Blank.trim(paragraph.words(), part);
		if (!trimmed.isEmpty()) {
			draft.zones.add(new Zone(kind, trimmed.shift(paragraph.span().begin())));
		}
	}

	/** Adds the outlets cited in running text, and the agency whose dateline the text carries. */
	private static void addCited(Draft draft, String text) {
		Set<String> seen = new HashSet<>();
		draft.citations.forEach(c -> seen.add(c.name()));
		List<Citation> more = new ArrayList<>();
		for (Zone zone : draft.zones) {
			if (zone.kind().isArticle()) {
				for (Span name : CitedOutlets.in(zone.span().of(text))) {
					Span at = name.shift(zone.span().begin());
					if (seen.add(at.of(text))) {
						more.add(new Citation(at.of(text), "", Optional.of(at)));
					}
				}
			}
		}
		draft.citations.addAll(more);
		draft.outlet.filter(o -> o.basis().equals("dateline") && seen.add(o.value()))
				.ifPresent(o -> draft.citations.add(new Citation(o.value(), "", o.span())));
	}
}
