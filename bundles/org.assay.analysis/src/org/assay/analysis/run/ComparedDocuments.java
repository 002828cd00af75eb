package org.assay.analysis.run;

import java.util.List;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Item;
import org.assay.comparison.ComparedDocument;
import org.assay.reading.PlainReader;
import org.assay.reading.Reading;

/** Documents of a case as comparison sees them: what the analyst corrected counts, what was rejected does not. */
public final class ComparedDocuments {
	private static final PlainReader READER = new PlainReader();

	private ComparedDocuments() {
	}

	/** Its id is that of the document in the case. */
	public static ComparedDocument of(DocumentView view) {
		String text = view.text().toString();
		Reading reading = new Reading(READER.sentences(text, view.zones()), standing(view.mentions()),
				standing(view.times()), standing(view.figures()), standing(view.attributions()),
				standing(view.claims()), view.language(), "");
		return new ComparedDocument(view.id(), text, view.outlet(), view.published(), view.zones(), view.citations(),
				reading);
	}

	private static <T> List<T> standing(List<Item<T>> items) {
		return items.stream().filter(i -> i.verdict().counts()).map(Item::value).toList();
	}
}
