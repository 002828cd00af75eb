package org.assay.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.text.Zone;

/**
 * All that a reading depends on.
 *
 * @param text      the document's text, line ends as in the file
 * @param published day of publication, when known
 * @param outlet    name of the outlet, or empty
 * @param zones     the zones of the text, in order; text outside every zone is read as body
 */
public record ReadingInput(String text, Optional<LocalDate> published, String outlet, List<Zone> zones) {

	public ReadingInput {
		zones = List.copyOf(zones);
	}
}
