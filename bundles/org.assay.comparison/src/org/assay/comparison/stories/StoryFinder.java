package org.assay.comparison.stories;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.text.Sha256;

/**
 * Groups documents that tell of the same event. First documents of one subject are brought together by the rare terms
 * they share. A subject may hold several events, such as two earthquakes; so in a second step each subject is looked at
 * alone, where what all its documents share counts little and what only some share counts most.
 *
 * <p>
 * Documents are taken in the order in which they came, and one that comes last changes no story of another subject, but
 * where so many have come that all are grouped anew, see {@link Subjects#foundation}. An instance remembers, as long as there
 * is room for it, what it grouped last, so that documents that came since cost no more than what is near them. What is
 * found is the same in either case. Safe for several threads.
 *
 * <p>
 * Grouping words by frequency follows K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval" (1972); how near groups are is their average link.
 */
public final class StoryFinder {
	private SoftReference<Known> last = new SoftReference<>(null);

	/** @param texts hashes of the texts grouped, in order */
	private record Known(List<String> texts, Subjects subjects) {
	}

	/** What {@link #stories} of a finder that remembers nothing gives. */
	public static List<List<String>> find(List<StoryText> texts) {
		return new StoryFinder().stories(texts);
	}

	/**
	 * @param texts in the order in which they came
	 * @return ids, each once; those of a story in order of id, stories by their first
	 */
	public List<List<String>> stories(List<StoryText> texts) {
		List<List<String>> stories = new ArrayList<>();
		for (List<Integer> story : grouped(texts)) {
			stories.add(story.stream().map(i -> texts.get(i).id()).sorted().toList());
		}
		stories.sort(Comparator.comparing((List<String> story) -> story.getFirst()));
		return stories;
	}

	private synchronized List<List<Integer>> grouped(List<StoryText> texts) {
		List<String> hashes = texts.parallelStream()
				.map(t -> Sha256.hex(t.text().getBytes(StandardCharsets.UTF_8))).toList();
		int foundation = Subjects.foundation(texts.size());
		Known known = last.get();
		// what fails while it grows is not to be taken for what it was
		last = new SoftReference<>(null);
		Subjects subjects = known != null && Subjects.foundation(known.texts().size()) == foundation
				&& known.texts().equals(hashes.subList(0, Math.min(hashes.size(), known.texts().size())))
						? known.subjects()
						: new Subjects(terms(texts.subList(0, foundation)));
		terms(texts.subList(subjects.size(), texts.size())).forEach(subjects::add);
		List<List<Integer>> stories = subjects.stories();
		last = new SoftReference<>(new Known(hashes, subjects));
		return stories;
	}

	private static List<Map<String, Integer>> terms(List<StoryText> texts) {
		return texts.parallelStream().map(t -> Terms.of(t.text())).toList();
	}
}
