package org.assay.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.reading.TimeExpression;
import org.assay.reading.sentences.ParsedText;

/** Finds expressions of time and works out their TIMEX3 values. */
@FunctionalInterface
public interface TimeTagger {

	/** @param published the day of publication, from which "yesterday" and the like are counted */
	List<TimeExpression> times(ParsedText text, Optional<LocalDate> published);
}
