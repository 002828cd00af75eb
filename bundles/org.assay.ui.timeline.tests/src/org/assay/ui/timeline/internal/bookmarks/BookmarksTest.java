package org.assay.ui.timeline.internal.bookmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.timeline.scale.Range;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

class BookmarksTest {
	private final EclipsePreferences node = new EclipsePreferences();
	private final Bookmarks bookmarks = new Bookmarks(node, "case-1");

	@Test
	void eachCaseHasItsOwnInOrderOfTime() {
		bookmarks.add(new Bookmark("  the second\n week ", new Range(700, 1400)));
		bookmarks.add(new Bookmark("first", new Range(-700, 700)));
		bookmarks.add(new Bookmark("first", new Range(0, 700)));
		assertEquals(
				List.of(new Bookmark("first", new Range(0, 700)),
						new Bookmark("the second week", new Range(700, 1400))),
				new Bookmarks(node, "case-1").all());
		assertEquals(List.of(), new Bookmarks(node, "case-2").all());
		bookmarks.remove("first");
		assertEquals(List.of("the second week"), bookmarks.all().stream().map(Bookmark::name).toList());
	}

	@Test
	void whatWasEditedByHandIsPassedOver() {
		node.put("case-1", "5 9 good\n9 5 turned\nx 5 word\n1 2\n\n1 2  ");
		assertEquals(List.of(new Bookmark("good", new Range(5, 9))), bookmarks.all());
	}
}
