package org.assay.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Set;
import org.assay.ui.UiIds;
import org.assay.ui.testing.DeclaredPlugin;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What plugin.xml declares is what the code means. */
class SearchDeclarationTest {

	@Test
	void idsAreTheConstants() throws Exception {
		DeclaredPlugin plugin = DeclaredPlugin.of(SearchView.class);
		assertEquals(Set.of(UiIds.SEARCH_VIEW), plugin.values("view", "id"));
		assertEquals(Set.of(UiIds.FIND_IN_CASE), plugin.values("command", "id"));
		assertEquals(Set.of(UiIds.FIND_IN_CASE), plugin.values("handler", "commandId"));
		assertEquals(Set.of("M1+M2+F", "/"), plugin.values("key", "sequence"));
		for (Element handler : plugin.elements("handler")) {
			assertNotNull(Class.forName(handler.getAttribute("class")).getConstructor().newInstance());
		}
	}

	@Test
	void everyWordIsThere() throws Exception {
		assertEquals(List.of(), DeclaredPlugin.of(SearchView.class).missingWords());
		for (var field : Messages.class.getFields()) {
			assertFalse(String.valueOf(field.get(null)).contains("missing message"), field.getName());
		}
	}
}
