package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.text.Span;
import org.assay.text.ZoneKind;

/**
 * Who wrote the text, who published it and when, from the lines around the article. Dates are taken in this order:
 * beside the byline or on a line of their own, in a dateline, in words that say "today", on a line that tells of a
 * change.
 */
final class Credits {
	private static final Pattern TODAY = Pattern.compile("\\b[Tt]oday,? (?:(?:is|on) )?(?:\\p{Lu}[a-z]+day,? "
			+ ")?(?=[\\p{Lu}\\d])");
	private static final Pattern OWNER = Pattern.compile(
			"(?:\u00A9|\\([cC]\\)|[Cc]opyright)\\s*(?:\u00A9\\s*)?(?:(?:19|20)\\d\\d(?:\\s*[-\u2013]\\s*(?:19"
					+ "|20)?\\d\\d)?,?\\s+)?(?:by )?(?<name>\\p{Lu}[\\p{L}\\d&'\u2019 .-]{2,50}?)(?=\\s*(?:[.,|\u2022]|[Aa]ll "
					+ "|$))",
			Pattern.MULTILINE);

	/** A name of up to five words, all of them with a capital but for small ones between. */
	private static final Pattern OUTLET_LINE = Pattern
			.compile("\\p{Lu}[\\p{L}'\u2019.&-]*(?: (?:\\p{Lu}[\\p{L}'\u2019.&-]*|of|the|and|&)){0,4}");

	private final Kinds kinds;
	private final Draft draft;
	private final List<Proved> updates = new ArrayList<>();

	Credits(Kinds kinds, Draft draft) {
		this.kinds = kinds;
		this.draft = draft;
	}

	/** Marks bylines and date lines around the running text and takes what they say. */
	void markLines() {
		for (int i = 0; i < kinds.size(); i++) {
			if (!kinds.isOpen(i) || i > kinds.firstProse() && i < kinds.lastProse()) {
				continue;
			}
			Optional<Byline> byline = Byline.of(kinds.words(i));
			Optional<DateStamp> date = DateStamp.of(kinds.words(i));
			if (date.isPresent() && byline.filter(Byline::led).isEmpty()) {
				kinds.set(i, ZoneKind.date);
				take(i, date.get());
			} else if (byline.isPresent() && kinds.size() > 1) {
				kinds.set(i, ZoneKind.byline);
				take(i, byline.get());
			}
		}
		outletLine();
		kinds.bound();
	}

	/** "The Morning Ledger" on a line of its own, right beside the byline or the date at the head of the text. */
	private void outletLine() {
		for (int i = 1; i < kinds.firstProse() && draft.outlet.isEmpty(); i++) {
			boolean beside = isCredit(i - 1) || isCredit(i + 1);
			if (kinds.isOpen(i) && beside && OUTLET_LINE.matcher(kinds.words(i)).matches()
					&& OutletName.isLikely(kinds.words(i))) {
				kinds.set(i, ZoneKind.byline);
				draft.outlet = Optional.of(proved(i, new Span(0, kinds.words(i).length()), "line of its own"));
			}
		}
	}

	private boolean isCredit(int i) {
		return kinds.get(i) == ZoneKind.byline || kinds.get(i) == ZoneKind.date;
	}

	private void take(int i, Byline line) {
		boolean outlet = !line.led() && OutletName.isLikely(line.author().of(kinds.words(i)));
		if (outlet && draft.outlet.isEmpty()) {
			draft.outlet = Optional.of(proved(i, line.author(), "line of its own"));
		} else if (!outlet && draft.byline.isEmpty()) {
			draft.byline = Optional.of(proved(i, line.author(), "byline"));
		}
		if (draft.outlet.isEmpty()) {
			draft.outlet = line.outlet().map(s -> proved(i, s, "byline"));
		}
		if (draft.published.isEmpty()) {
			draft.published = line.date().map(d -> date(i, d, d.span(), "byline"));
		}
	}

	private void take(int i, DateStamp line) {
		Proved date = date(i, line.date(), line.date().span(), "date line");
		if (line.updated()) {
			updates.add(date);
		} else if (draft.published.isEmpty()) {
			draft.published = Optional.of(date);
		}
	}

	/** Takes datelines, words that say when the article was written, and the owner of the page. */
	void readProse() {
		for (int i = 0; i < kinds.size(); i++) {
			Optional<Dateline> line = kinds.isOpen(i) ? Dateline.of(kinds.words(i)) : Optional.empty();
			if (line.isPresent()) {
				int at = i;
				if (draft.outlet.isEmpty()) {
					draft.outlet = line.get().agency().map(s -> proved(at, s, "dateline"));
				}
				if (draft.published.isEmpty()) {
					draft.published = line.get().date().map(d -> date(at, d, d.span(), "dateline"));
				}
				break;
			}
		}
		for (int i = 0; i < kinds.size() && draft.published.isEmpty(); i++) {
			draft.published = today(i);
		}
		if (draft.published.isEmpty() && !updates.isEmpty()) {
			draft.published = Optional.of(updates.get(0));
			draft.notes.add("No date of first publication was found; the date of a change was taken.");
		}
		for (int i = 0; i < kinds.size() && draft.outlet.isEmpty(); i++) {
			Matcher owner = OWNER.matcher(kinds.words(i));
			if (kinds.get(i) == ZoneKind.boilerplate && owner.find()) {
				draft.outlet = Optional.of(proved(i, new Span(owner.start("name"), owner.end("name")),
						"copyright line"));
			}
		}
	}

	private Optional<Proved> today(int i) {
		Matcher m = TODAY.matcher(kinds.words(i));
		while (m.find()) {
			int from = m.start();
			int to = Math.min(kinds.words(i).length(), m.end() + 30);
			Optional<FoundDate> found = FullDates
					.first(kinds.words(i).substring(m.end(), to), FullDates.Order.unknown);
			if (found.isPresent() && found.get().span().begin() == 0) {
				Span words = new Span(from, m.end() + found.get().span().end());
				return Optional.of(date(i, found.get(), words, "text"));
			}
		}
		return Optional.empty();
	}

	private Proved date(int i, FoundDate date, Span words, String where) {
		Span span = words.shift(kinds.paragraphs.get(i).span().begin());
		return new Proved(date.value(), where + ": '" + words.of(kinds.words(i)) + "'", Optional.of(span));
	}

	private Proved proved(int i, Span words, String basis) {
		return new Proved(words.of(kinds.words(i)), basis,
				Optional.of(words.shift(kinds.paragraphs.get(i).span().begin())));
	}
}
