package org.assay.ui.internal.details;

import java.util.List;
import java.util.Optional;

/**
 * Fields of the Details view under one heading.
 *
 * @param action a command that stands beside the heading; empty for none
 */
record Section(String title, List<Field> fields, Optional<Field> action) {

	/** A section without an action. */
	Section(String title, List<Field> fields) {
		this(title, fields, Optional.empty());
	}
}
