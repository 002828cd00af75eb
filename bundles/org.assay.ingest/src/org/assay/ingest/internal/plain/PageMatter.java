package org.assay.ingest.internal.plain;

import org.assay.text.ZoneKind;

/** Marks what belongs to the page: share bars, notices everywhere, appeals before and after the running text. */
final class PageMatter {
	private PageMatter() {
	}

	static void mark(Kinds kinds) {
		for (int i = 0; i < kinds.size(); i++) {
			String words = kinds.words(i);
			if (Boilerplate.isNotice(words) || Boilerplate.isPlainShareBar(words)) {
				kinds.set(i, ZoneKind.boilerplate);
			}
		}
		spreadShareBars(kinds);
		kinds.bound();
		boolean any = kinds.lastProse() >= 0;
		for (int i = 0; i < kinds.size() && any; i++) {
			boolean edge = i < kinds.firstProse() || i > kinds.lastProse() || i == kinds.lastProse()
					&& i > kinds.firstProse()
					&& kinds.words(i).length() < 200
					|| i == kinds.firstProse() && i < kinds.lastProse() && Boilerplate.isOrderedAppeal(kinds.words(i));
			if (edge && kinds.isOpen(i) && Boilerplate.isAppeal(kinds.words(i))
					&& kinds.paragraphs.get(i).bullet() == 0) {
				kinds.set(i, ZoneKind.boilerplate);
			}
		}
		kinds.bound();
	}

	/** "Gab" or "Print" alone may be anything; beside a share bar it is one of its buttons. */
	private static void spreadShareBars(Kinds kinds) {
		for (int i = 0; i < kinds.size(); i++) {
			boolean beside = i > 0 && kinds.get(i - 1) == ZoneKind.boilerplate
					&& Boilerplate.isShareBar(kinds.words(i - 1));
			if (kinds.isOpen(i) && beside && Boilerplate.isShareBar(kinds.words(i))) {
				kinds.set(i, ZoneKind.boilerplate);
			}
		}
		for (int i = kinds.size() - 2; i >= 0; i--) {
			boolean beside = kinds.get(i + 1) == ZoneKind.boilerplate && Boilerplate.isShareBar(kinds.words(i + 1));
			if (kinds.isOpen(i) && beside && Boilerplate.isShareBar(kinds.words(i))) {
				kinds.set(i, ZoneKind.boilerplate);
			}
		}
	}
}
