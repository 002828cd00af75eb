package org.assay.exchange.result;

import java.util.Optional;
import org.assay.text.SourceText;

/** Where an exporter finds the texts, to count in code points and to quote. */
@FunctionalInterface
public interface TextOf {

	/** @return the text of a document of the case; empty when there is none */
	Optional<SourceText> document(String id);
}
