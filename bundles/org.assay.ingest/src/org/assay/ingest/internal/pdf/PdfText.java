package org.assay.ingest.internal.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.ingest.internal.plain.Captions;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.PlainText;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/**
 * The text of a PDF: its paragraphs with empty lines between them, then, as boilerplate, what ran at the top and the
 * foot of its pages.
 */
final class PdfText {
	private static final String GAP = "\n\n";
	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
	private static final Pattern NUMBERED = Pattern.compile("(?:Figure|Fig\\.|Table|Photo|Chart|Map|Source)\\b.*",
			Pattern.DOTALL);
	private static final int LONGEST_CAPTION = 400;

	final String text;
	final Draft draft;

	PdfText(List<Passage> passages, Iterable<String> heads) {
		StringBuilder words = new StringBuilder();
		Map<Integer, Passage> begins = new HashMap<>();
		for (Passage passage : passages) {
			words.append(words.isEmpty() ? "" : GAP);
			begins.put(words.length(), passage);
			words.append(passage.text());
		}
		draft = PlainText.read(words.toString());
		float body = bodySize(passages);
		title(passages, body).ifPresent(p -> markTitle(p, words.indexOf(p.text())));
		draft.zones.replaceAll(z -> isCaption(z, begins.get(z.span().begin()), body)
				? new Zone(ZoneKind.caption, z.span()) : z);
		for (String head : heads) {
			words.append(words.isEmpty() ? "" : GAP);
			Span span = new Span(words.length(), words.length() + head.length());
			words.append(head);
			draft.zones.add(new Zone(ZoneKind.boilerplate, span));
			readHead(head, span);
		}
		text = words.toString();
	}

	/** The size in which most of the text is set. */
	private static float bodySize(List<Passage> passages) {
		Map<Float, Integer> letters = new HashMap<>();
		passages.forEach(p -> letters.merge(Math.round(p.size() * 4) / 4f, p.text().length(), Integer::sum));
		return letters.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue()
				.thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey).orElse(0f);
	}

	/** The largest words of the first page, when they are larger than the text. */
	private static Optional<Passage> title(List<Passage> passages, float body) {
		Passage best = null;
		for (Passage passage : passages) {
			boolean words = passage.text().contains(" ") && passage.text().length() <= 250;
			boolean large = passage.size() > 1.15f * body || passage.bold() && passage.size() > 1.02f * body;
			if (passage.page() == 1 && words && large && (best == null || passage.size() > best.size() + 0.5f)) {
				best = passage;
			}
		}
		return Optional.ofNullable(best);
	}

	private void markTitle(Passage passage, int at) {
		Span span = new Span(at, at + passage.text().length());
		draft.zones.replaceAll(z -> z.span().equals(span) ? new Zone(ZoneKind.headline, span) : z);
		draft.title = Optional.of(new Proved(passage.text(), "largest words of page 1", Optional.of(span)));
	}

	private static boolean isCaption(Zone zone, Passage passage, float body) {
		return passage != null && zone.kind() == ZoneKind.body && passage.text().length() <= LONGEST_CAPTION
				&& passage.size() < 0.95f * body
				&& (NUMBERED.matcher(passage.text()).matches() || Captions.isCaption(passage.text()));
	}

	private void readHead(String head, Span span) {
		Matcher address = ADDRESS.matcher(head);
		if (draft.address.isEmpty() && address.find()) {
			draft.address = address.group();
		} else if (draft.published.isEmpty()) {
			Optional<FoundDate> found = FullDates.first(head, FullDates.Order.unknown);
			// what browsers print there is the day on which the page was printed
			boolean printed = head.matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? .*");
			draft.published = printed ? Optional.empty() : found.map(d -> new Proved(d.value(),
					"running head: '" + d.span().of(head) + "'", Optional.of(d.span().shift(span.begin()))));
		}
	}
}
