package org.assay.timeline;

import java.util.Optional;
import org.assay.model.Document;

/** Where the provider finds the text of a document. Asked from several threads at once. */
public interface Texts {

	/** @return nothing when the text cannot be read; labels are poorer then, but nothing is lost */
	Optional<CharSequence> of(Document document);

	/** No texts at all. */
	static Texts none() {
		return document -> Optional.empty();
	}
}
