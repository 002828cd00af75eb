package org.assay.ui.timeline.internal.bookmarks;

import java.util.Optional;
import org.assay.timeline.scale.Range;

/**
 * A stretch of time with a name.
 *
 * @param name on one line, not blank
 */
public record Bookmark(String name, Range range) {

	public Bookmark {
		name = name.strip().replaceAll("\\s+", " ");
	}

	String line() {
		return range.begin() + " " + range.end() + " " + name;
	}

	/** @return nothing when the line was not written by {@link #line} */
	static Optional<Bookmark> read(String line) {
		String[] parts = line.split(" ", 3);
		try {
			return parts.length < 3 || parts[2].isBlank() ? Optional.empty()
					: Optional
							.of(new Bookmark(parts[2], new Range(Long.parseLong(parts[0]), Long.parseLong(parts[1]))));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // no number, or no stretch: settings can be edited by hand
		}
	}
}
