package org.assay.comparison.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.comparison.English;
import org.assay.comparison.rules.OwnRules;
import org.junit.jupiter.api.Test;

class ComparedStoryTest {
	/** The stories of a large case are kept while the program runs: they must not hold its documents and words. */
	@Test
	void holdsNothingOfTheDocuments() throws ReflectiveOperationException {
		String shared = "“We will rebuild the bridge by 4 March 2031,” said Mayor Tom Reed. "
				+ "Minister Ida Holm resigned on 3 March 2031.";
		ComparedStory story = ComparedStory.of(List.of(
				English.document("a", "Harbour Post", List.of(), "The flood killed 12 people on Monday. " + shared),
				English.document("b", "Harbour Post", List.of(), "The flood killed 20 people on Monday. " + shared)),
				List.of(), OwnRules.all());
		assertFalse(story.relations().isEmpty());
		assertFalse(story.questions().isEmpty());
		assertFalse(story.origins().isEmpty());
		assertFalse(story.events().isEmpty());
		Set<String> held = new TreeSet<>();
		collect(story, held);
		assertEquals(Set.of("ComparedStory", "TypedRelation", "Side", "Span", "Why", "Question", "Answer", "Origin",
				"Report", "Bond", "MergedEvent", "Told"), held, "names of all records in it");
	}

	private static void collect(Object value, Set<String> held) throws ReflectiveOperationException {
		switch (value) {
		case Record item -> {
			held.add(item.getClass().getSimpleName());
			for (RecordComponent component : item.getClass().getRecordComponents()) {
				collect(component.getAccessor().invoke(item), held);
			}
		}
		case List<?> list -> {
			for (Object one : list) {
				collect(one, held);
			}
		}
		case Optional<?> maybe -> collect(maybe.stream().toList(), held);
		default -> {
			// text or number
		}
		}
	}
}
