package org.assay.ingest.internal.plain;

import java.util.List;
import org.assay.text.ZoneKind;

/** What every paragraph of a text is; null where nothing has been decided yet. */
final class Kinds {
	final List<Paragraph> paragraphs;
	private final ZoneKind[] kinds;
	/** The first and last paragraphs of running text; first is the number of paragraphs when there is none. */
	private int firstProse;
	private int lastProse;

	Kinds(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		this.kinds = new ZoneKind[paragraphs.size()];
	}

	int size() {
		return kinds.length;
	}

	ZoneKind get(int i) {
		return i >= 0 && i < kinds.length ? kinds[i] : null;
	}

	void set(int i, ZoneKind kind) {
		kinds[i] = kind;
	}

	boolean isOpen(int i) {
		return i >= 0 && i < kinds.length && kinds[i] == null;
	}

	String words(int i) {
		return paragraphs.get(i).words();
	}

	int firstProse() {
		return firstProse;
	}

	int lastProse() {
		return lastProse;
	}

	/** Finds where the running text begins and ends, among what has not been decided. */
	void bound() {
		firstProse = kinds.length;
		lastProse = -1;
		for (int i = 0; i < kinds.length; i++) {
			if (isOpen(i) && paragraphs.get(i).isProse()) {
				firstProse = Math.min(firstProse, i);
				lastProse = i;
			}
		}
	}

	void markCaptions() {
		for (int i = 0; i < kinds.length; i++) {
			if (isOpen(i) && Captions.isCaption(words(i))) {
				kinds[i] = ZoneKind.caption;
			}
		}
	}
}
