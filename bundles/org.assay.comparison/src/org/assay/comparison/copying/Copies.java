package org.assay.comparison.copying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.words.Words;

/** Finds the copies among many documents. */
public final class Copies {
	private Copies() {
	}

	/**
	 * The pairs that share prose; see {@link Copying#sharesProse()}. When many documents have the same passage, each is
	 * linked with some of them, so that all hang together.
	 */
	public static List<CopyLink> among(Collection<ComparedDocument> documents) {
		List<ComparedDocument> ordered = documents.stream().sorted(ComparedDocument.ORDER).toList();
		CopyIndex index = new CopyIndex();
		List<CopyLink> links = new ArrayList<>();
		List<Words> seen = new ArrayList<>();
		for (ComparedDocument later : ordered) {
			Words words = Words.stated(later);
			for (int candidate : index.add(words)) {
				Copying copying = Copying.of(words, seen.get(candidate));
				if (copying.sharesProse()) {
					links.add(new CopyLink(ordered.get(candidate), later, copying));
				}
			}
			seen.add(words);
		}
		return List.copyOf(links);
	}
}
