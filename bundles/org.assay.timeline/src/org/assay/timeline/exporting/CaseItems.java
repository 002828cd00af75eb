package org.assay.timeline.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Verdict;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.TimelineProvider;

/** What the exporters need of a case. */
public final class CaseItems {

	private CaseItems() {
	}

	/** All times but those that the analyst rejected. */
	static List<TimelineItem> of(OpenCase open) {
		return TimelineProvider.read(open).items().stream().filter(i -> i.verdict() != Verdict.REJECTED).toList();
	}

	/** A calendar of these items of the case. */
	public static String calendar(OpenCase open, List<TimelineItem> items) {
		return open.read(() -> new ICalendar(name(open), open.model().getId() + "\n" + open.model().getCreatedAt(),
				stamp(open.model()))).of(items);
	}

	/** What a case is called; never empty. */
	public static String name(OpenCase open) {
		String name = open.model().getName();
		return name == null || name.isBlank() ? open.folder().getFileName().toString() : name;
	}

	/** When the case was made or the last article came in. */
	private static Instant stamp(Case model) {
		return Stream.concat(Stream.ofNullable(model.getCreatedAt()),
				model.getDocuments().stream().map(Document::getImportedAt).filter(Objects::nonNull))
				.max(Instant::compareTo).orElse(Instant.EPOCH);
	}
}
