package org.assay.timeline;

import java.util.Optional;
import org.assay.model.TimeExpression;
import org.assay.text.Edtf;
import org.assay.text.Span;

/**
 * A time that an article states.
 *
 * @param at    its first words
 * @param value nothing when it is no date that can be placed, whatever its type
 */
record StatedTime(TimeExpression element, Span at, Optional<Edtf> value) {

	String id() {
		return element.getId();
	}
}
