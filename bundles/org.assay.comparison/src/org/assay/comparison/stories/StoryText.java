package org.assay.comparison.stories;

import java.util.List;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/**
 * What the search for stories needs of a document.
 *
 * @param id   unique among the documents
 * @param text headline and article, without boilerplate
 */
public record StoryText(String id, String text) {

	/** Takes what would tell of other stories out of a text. */
	public static StoryText of(String id, String text, List<Zone> zones) {
		StringBuilder kept = new StringBuilder(text);
		zones.stream().filter(z -> z.kind() == ZoneKind.boilerplate || z.kind() == ZoneKind.sources)
				.forEach(z -> kept.replace(z.span().begin(), z.span().end(), " ".repeat(z.span().length())));
		return new StoryText(id, kept.toString());
	}
}
