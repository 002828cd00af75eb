package org.assay.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

class SavedSearchesTest {
	private final EclipsePreferences node = new EclipsePreferences();

	@Test
	void eachCaseHasItsOwn() {
		SavedSearches one = new SavedSearches(node, "case-1");
		one.add("kind:claim  deal ");
		one.add("kind:claim deal");
		one.add(" ");
		one.add("$500bn");
		assertEquals(List.of("kind:claim deal", "$500bn"), one.all());
		assertEquals(List.of(), new SavedSearches(node, "case-2").all());
		one.remove("kind:claim deal");
		assertEquals(List.of("$500bn"), new SavedSearches(node, "case-1").all());
	}
}
