package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.text.ZoneKind;

/**
 * Marks lists and tables. A list before the running text that the body restates, or one under a heading such as
 * "Key points", is a summary: it says nothing that the article does not say again.
 */
final class Lists {
	private static final Pattern LABEL = Pattern.compile(
			"(?i)(?:the )?(?:key (?:points|takeaways|facts)|highlights|summary|at a glance|in brief|takeaways|tl;?dr"
					+ "|main points|quick read)\\s*:?");
	private static final double RESTATED = 0.6;

	private Lists() {
	}

	static void mark(Kinds kinds) {
		List<String> body = new ArrayList<>();
		for (int i = 0; i < kinds.size(); i++) {
			if (kinds.isOpen(i) && kinds.paragraphs.get(i).isProse()) {
				body.add(kinds.words(i));
			}
		}
		Restating restating = new Restating(body);
		int i = 0;
		while (i < kinds.size()) {
			int end = i;
			while (kinds.isOpen(end) && kinds.paragraphs.get(end).bullet() > 0) {
				end++;
			}
			if (end - i >= 2) {
				mark(kinds, i, end, restating);
			}
			i = Math.max(end, i + 1);
		}
		markTables(kinds);
	}

	private static void mark(Kinds kinds, int from, int to, Restating restating) {
		boolean labelled = kinds.isOpen(from - 1) && LABEL.matcher(kinds.words(from - 1)).matches();
		boolean outside = from < kinds.firstProse() || from > kinds.lastProse();
		List<String> items = kinds.paragraphs.subList(from, to).stream().map(Paragraph::words).toList();
		boolean summary = (labelled || outside && kinds.lastProse() >= 0) && restating.share(items) >= (labelled
				? RESTATED / 2 : RESTATED);
		for (int i = from; i < to; i++) {
			kinds.set(i, summary ? ZoneKind.summary : ZoneKind.list);
		}
		if (labelled) {
			kinds.set(from - 1, ZoneKind.headline);
		}
	}

	private static void markTables(Kinds kinds) {
		for (int i = 0; i < kinds.size(); i++) {
			boolean row = isRow(kinds, i);
			if (row && (isRow(kinds, i + 1) || kinds.get(i - 1) == ZoneKind.table)) {
				kinds.set(i, ZoneKind.table);
			}
		}
	}

	private static boolean isRow(Kinds kinds, int i) {
		return kinds.isOpen(i) && kinds.words(i).length() < 300 && kinds.words(i).split("\t+|\\s\\|\\s?",
				-1).length >= 3;
	}
}
