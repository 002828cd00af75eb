package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.TimexType;
import org.junit.jupiter.api.Test;

class CaseReadingTest {
	private static final int ARTICLES = 100;
	private final Story story = Story.read();

	private List<CaseTimeline> parts(boolean due) {
		for (int i = 0; i < ARTICLES; i++) {
			String id = "more" + i;
			story.time(story.document(id, "Article " + i, "Coast Daily", "2024-03-15", Story.HARBOUR), id + "-t",
					"Friday", 1,
					TimexType.DATE, "2024-03-15", "");
		}
		List<CaseTimeline> parts = new ArrayList<>();
		CaseTimeline all = new CaseReading(story.model(), story.texts()).read(() -> false, done -> due, parts::add);
		parts.add(all);
		return parts;
	}

	@Test
	void whatIsToldSoFarComesFirstInTheResult() {
		List<CaseTimeline> parts = parts(true);
		CaseTimeline all = parts.getLast();
		assertTrue(parts.size() > 2);
		for (CaseTimeline part : parts) {
			assertEquals(all.items().subList(0, part.items().size()), part.items());
			assertEquals(all.unplaced().subList(0, part.unplaced().size()), part.unplaced());
		}
		assertTrue(parts.get(0).items().size() < parts.get(1).items().size());
	}

	@Test
	void articlesStayInTheirOrderThoughTheyAreReadAtOnce() {
		List<String> ids = parts(false).getLast().items().stream().map(TimelineItem::documentId).distinct().toList();
		assertEquals("d1", ids.get(0));
		for (int i = 0; i < ARTICLES; i++) {
			assertEquals("more" + i, ids.get(i + 2));
		}
	}

	@Test
	void nothingIsToldBeforeItIsDue() {
		assertEquals(1, parts(false).size());
	}
}
