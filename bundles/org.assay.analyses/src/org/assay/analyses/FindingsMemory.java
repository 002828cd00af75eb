package org.assay.analyses;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.comparison.questions.ComparedStory;

/**
 * What was found in each story of the last run, as long as there is room for it, so that a run hands over the very same proposals where
 * nothing has changed. Safe for several threads.
 */
final class FindingsMemory {
	private SoftReference<Map<ComparedStory, Known>> last = new SoftReference<>(Map.of());

	private record Known(List<Object> versions, StoryFindings findings) {
	}

	/** @param versions of the documents of each story; see {@link org.assay.analysis.DocumentView#version()} */
	List<StoryFindings> of(List<ComparedStory> stories, List<List<Object>> versions,
			Function<ComparedStory, StoryFindings> maker) {
		Map<ComparedStory, Known> before = known();
		Map<ComparedStory, Known> now = new IdentityHashMap<>();
		List<StoryFindings> all = new ArrayList<>();
		for (int i = 0; i < stories.size(); i++) {
			ComparedStory story = stories.get(i);
			Known known = before.get(story);
			if (known == null || !known.versions().equals(versions.get(i))) {
				known = new Known(versions.get(i), maker.apply(story));
			}
			now.put(story, known);
			all.add(known.findings());
		}
		keep(now);
		return all;
	}

	private synchronized Map<ComparedStory, Known> known() {
		Map<ComparedStory, Known> known = last.get();
		return known == null ? Map.of() : known;
	}

	private synchronized void keep(Map<ComparedStory, Known> now) {
		last = new SoftReference<>(now);
	}
}
