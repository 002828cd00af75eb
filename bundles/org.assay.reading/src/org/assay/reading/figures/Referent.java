package org.assay.reading.figures;

import java.util.Optional;
import org.assay.text.Span;

/**
 * What a figure counts.
 *
 * @param words in the words of the text; empty when the text does not say
 * @param span  where it says so
 * @param rule  which construction told
 */
record Referent(String words, Optional<Span> span, String rule) {

	static final Referent NONE = new Referent("", Optional.empty(), "none");
}
