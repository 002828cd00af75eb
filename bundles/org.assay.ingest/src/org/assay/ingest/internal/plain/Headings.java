package org.assay.ingest.internal.plain;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.assay.text.ZoneKind;

/** Finds the headline and the headings within the body. */
final class Headings {
	private static final Pattern UNFINISHED = Pattern.compile(".*[,;:\u2026\u2014-]$", Pattern.DOTALL);
	private static final int LONGEST_TITLE = 220;
	private static final int LONGEST = 100;
	private static final int WORDS = 14;

	private Headings() {
	}

	/** Marks the headline, before the first paragraph of running text, and returns its place. */
	static OptionalInt markTitle(Kinds kinds) {
		int best = -1;
		for (int i = 0; i < kinds.firstProse() && i < kinds.size() - 1; i++) {
			if (kinds.isOpen(i) && isTitle(kinds, i)) {
				if (best >= 0 && kinds.paragraphs.get(best).wordCount() > 2 && !isMasthead(kinds, best)) {
					break;
				}
				best = i;
			}
		}
		if (best < 0 && isSentenceTitle(kinds)) {
			best = 0;
		}
		if (best < 0) {
			return OptionalInt.empty();
		}
		kinds.set(best, ZoneKind.headline);
		for (int i = 0; i < best; i++) {
			if (kinds.isOpen(i) && isTitle(kinds, i)) {
				kinds.set(i, ZoneKind.headline);
			}
		}
		markDeck(kinds, best);
		kinds.bound();
		return OptionalInt.of(best);
	}

	/** The outlet's name over the article: short, and given again in the notice of who holds the rights. */
	private static boolean isMasthead(Kinds kinds, int i) {
		String name = kinds.words(i);
		if (kinds.paragraphs.get(i).wordCount() > 5) {
			return false;
		}
		for (int j = i + 1; j < kinds.size(); j++) {
			if (kinds.words(j).contains(name) && Boilerplate.isNotice(kinds.words(j))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isTitle(Kinds kinds, int i) {
		Paragraph line = kinds.paragraphs.get(i);
		String words = line.words();
		boolean stops = words.endsWith(".") && !words.matches("(?s).*\\b\\p{Lu}\\.$");
		return line.bullet() == 0 && words.length() <= LONGEST_TITLE && !stops && !UNFINISHED.matcher(words).matches()
				&& kinds.lastProse() >= 0;
	}

	/** A headline written as a sentence: one short line, then an empty one, then a dateline or a byline. */
	private static boolean isSentenceTitle(Kinds kinds) {
		if (kinds.size() < 2 || !kinds.isOpen(0) || !kinds.paragraphs.get(1).gap()) {
			return false;
		}
		Paragraph line = kinds.paragraphs.get(0);
		boolean byline = kinds.get(1) == ZoneKind.byline || kinds.get(1) == ZoneKind.date;
		return line.wordCount() <= 20 && line.bullet() == 0 && (byline || Dateline.of(kinds.words(1)).isPresent());
	}

	/** Lines between the headline and the byline are the deck, which restates the article. */
	private static void markDeck(Kinds kinds, int title) {
		int by = title + 1;
		while (by < kinds.size() && by <= title + 3 && kinds.isOpen(by) && kinds.paragraphs.get(by).bullet() == 0) {
			by++;
		}
		boolean byline = kinds.get(by) == ZoneKind.byline || kinds.get(by) == ZoneKind.date;
		for (int i = title + 1; i < by && byline; i++) {
			if (kinds.words(i).length() <= 300) {
				kinds.set(i, ZoneKind.summary);
			}
		}
	}

	/** Short unfinished lines that running text follows. */
	static void markInner(Kinds kinds) {
		for (int i = kinds.firstProse(); i < kinds.lastProse(); i++) {
			if (kinds.isOpen(i) && isInner(kinds, i)) {
				kinds.set(i, ZoneKind.headline);
			}
		}
		for (int i = 0; i < kinds.firstProse() && kinds.firstProse() < kinds.size(); i++) {
			boolean next = i + 1 == kinds.firstProse();
			if (next && kinds.isOpen(i) && isInner(kinds, i)) {
				kinds.set(i, ZoneKind.headline);
			}
		}
	}

	private static boolean isInner(Kinds kinds, int i) {
		Paragraph line = kinds.paragraphs.get(i);
		String words = line.words();
		if (words.length() > LONGEST || line.wordCount() > WORDS || UNFINISHED.matcher(words).matches()
				|| line.bullet() > 0) {
			return false;
		}
		char last = words.charAt(words.length() - 1);
		boolean ends = ".!?\"\u201D'\u2019)".indexOf(last) >= 0;
		boolean begins = Character.isUpperCase(words.codePointAt(0)) || Character.isDigit(words.charAt(0))
				|| "\u201C\u2018\"'".indexOf(words.charAt(0)) >= 0;
		boolean followed = kinds.isOpen(i + 1) && kinds.paragraphs.get(i + 1).isProse()
				&& kinds.words(i + 1).length() >= words.length() * 3 / 2;
		return begins && !ends && followed;
	}
}
