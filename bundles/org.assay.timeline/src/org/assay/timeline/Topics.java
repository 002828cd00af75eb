package org.assay.timeline;

import java.util.List;
import java.util.Optional;

/**
 * What an item belongs to.
 *
 * @param story     the articles that tell of the same; nothing for an article that the case joins with no other
 * @param questions at issue that it bears on, in the order of the case
 */
public record Topics(Optional<Topic> story, List<Topic> questions) {
	/** Belongs to nothing. */
	public static final Topics NONE = new Topics(Optional.empty(), List.of());

	public Topics {
		questions = List.copyOf(questions);
	}

	/**
	 * A story or a question.
	 *
	 * @param id    stable
	 * @param title for the reader
	 */
	public record Topic(String id, String title) {
	}
}
