package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.ComparedDocument;

/**
 * Which documents are compared with each other: those that tell of one event. So work grows with the number of stories and
 * not of pairs of documents, and chance likenesses of unrelated reports are not taken for relations.
 *
 * @param stories each document once; stories by their first document, in each the order they were handed over in
 */
public record StoryTable(List<List<ComparedDocument>> stories) {

	public StoryTable {
		stories = stories.stream().map(List::copyOf).toList();
	}

	/** Stories as {@link StoryFinder} finds them; the documents in the order in which they came. */
	public static StoryTable find(Collection<ComparedDocument> documents) {
		return find(documents, new StoryFinder());
	}

	/** The same by a finder that may remember earlier documents. */
	public static StoryTable find(Collection<ComparedDocument> documents, StoryFinder finder) {
		Map<String, Integer> storyOf = new HashMap<>();
		List<List<String>> found = finder
				.stories(documents.stream().map(d -> StoryText.of(d.id(), d.text(), d.zones())).toList());
		for (int i = 0; i < found.size(); i++) {
			for (String id : found.get(i)) {
				storyOf.put(id, i);
			}
		}
		Map<Integer, List<ComparedDocument>> stories = new LinkedHashMap<>();
		documents.forEach(d -> stories.computeIfAbsent(storyOf.get(d.id()), s -> new ArrayList<>()).add(d));
		return new StoryTable(List.copyOf(stories.values()));
	}

	/** All as one story, because somebody says that they are. */
	public static StoryTable together(Collection<ComparedDocument> documents) {
		return new StoryTable(documents.isEmpty() ? List.of() : List.of(List.copyOf(documents)));
	}

	/** How many documents have no other that tells of the same. */
	public int alone() {
		return (int) stories.stream().filter(s -> s.size() == 1).count();
	}
}
