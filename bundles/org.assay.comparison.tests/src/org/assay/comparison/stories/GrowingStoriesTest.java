package org.assay.comparison.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.comparison.growth.InventedReports;
import org.junit.jupiter.api.Test;

/** What comes of documents does not depend on whether they came one by one, and one more leaves other stories alone. */
class GrowingStoriesTest {
	private static final int REPORTS = 340;
	private static final List<StoryText> TEXTS = texts();

	private static List<StoryText> texts() {
		List<InventedReports.Report> reports = new InventedReports(5).reports(REPORTS, 6, 12);
		return IntStream.range(0, REPORTS).mapToObj(i -> new StoryText("d" + i, reports.get(i).text())).toList();
	}

	@Test
	void addedOneByOneTheyAreGroupedAsAllAtOnce() {
		StoryFinder finder = new StoryFinder();
		for (int n = 0; n <= REPORTS; n++) {
			List<List<String>> stories = finder.stories(TEXTS.subList(0, n));
			// around each step at which all are grouped anew, and here and there between
			if (n % 11 == 0 || Subjects.foundation(n - 1) < Subjects.foundation(n + 1)) {
				assertEquals(StoryFinder.find(TEXTS.subList(0, n)), stories, n + " documents");
			}
		}
	}

	/** Some come, some go, some get another text; now and then another case is grouped between. */
	@Test
	void whatIsRememberedChangesNoAnswer() {
		for (int seed = 0; seed < 4; seed++) {
			Random random = new Random(seed);
			StoryFinder finder = new StoryFinder();
			List<StoryText> now = new ArrayList<>(TEXTS.subList(0, random.nextInt(REPORTS / 2)));
			for (int step = 0; step < 25; step++) {
				change(now, random, step);
				assertEquals(StoryFinder.find(now), finder.stories(now), "seed " + seed + ", step " + step);
			}
		}
	}

	private static void change(List<StoryText> now, Random random, int step) {
		int what = random.nextInt(10);
		if (what == 0 && !now.isEmpty()) {
			now.remove(random.nextInt(now.size()));
		} else if (what == 1 && !now.isEmpty()) {
			int at = random.nextInt(now.size());
			now.set(at, new StoryText(now.get(at).id(), TEXTS.get(random.nextInt(REPORTS)).text()));
		} else {
			for (int i = random.nextInt(4); i >= 0; i--) {
				now.add(new StoryText("s" + step + "." + i, TEXTS.get(random.nextInt(REPORTS)).text()));
			}
		}
	}

	@Test
	void oneMoreLeavesOtherStoriesAlone() {
		StoryFinder finder = new StoryFinder();
		int foundation = Subjects.foundation(REPORTS);
		assertTrue(foundation < REPORTS - 10, "some are added one by one");
		List<List<String>> before = finder.stories(TEXTS.subList(0, foundation));
		long changed = 0;
		for (int n = foundation + 1; n <= REPORTS; n++) {
			List<List<String>> after = finder.stories(TEXTS.subList(0, n));
			String added = TEXTS.get(n - 1).id();
			Set<List<String>> known = new HashSet<>(before);
			changed += after.stream().filter(s -> !known.contains(s) && !s.contains(added)).count();
			before = after;
		}
		// one subject in which several events are told apart is split anew when it grows
		assertTrue(changed <= (REPORTS - foundation) / 4, changed + " other stories changed");
	}

	@Test
	void theOrderInWhichTheyCameCountsAndNotTheirIds() {
		List<StoryText> named = IntStream.range(0, REPORTS)
				.mapToObj(i -> new StoryText("x" + (REPORTS - i) % 7 + "." + i, TEXTS.get(i).text())).toList();
		assertEquals(numbers(TEXTS), numbers(named));
	}

	private static Set<Set<String>> numbers(List<StoryText> texts) {
		Set<Set<String>> stories = new HashSet<>();
		StoryFinder.find(texts)
				.forEach(s -> stories
						.add(new HashSet<>(s.stream().map(i -> i.replaceAll("^[dx](\\d\\.)?", "")).toList())));
		return stories;
	}

	@Test
	void noMoreThanAThirdIsAddedOneByOne() {
		for (int n = 0; n < 20_000; n++) {
			int foundation = Subjects.foundation(n);
			assertTrue(foundation <= n && (n <= 64 ? foundation == n : 3 * foundation >= 2 * n - 3),
					n + ": " + foundation);
		}
	}
}
