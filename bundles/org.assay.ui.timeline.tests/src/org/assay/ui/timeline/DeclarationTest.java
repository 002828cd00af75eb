package org.assay.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.ui.UiIds;
import org.assay.ui.testing.DeclaredPlugin;
import org.assay.ui.timeline.internal.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What plugin.xml declares is what the code means. */
class DeclarationTest {
	private static final Set<String> COMMANDS = new TreeSet<>(Set.of(TimelineIds.ZOOM_IN, TimelineIds.ZOOM_OUT,
			TimelineIds.FIT_ALL, TimelineIds.FIT_REPORTING, TimelineIds.EXPORT, TimelineIds.SEARCH,
			TimelineIds.ADD_BOOKMARK, TimelineIds.BOOKMARKS, TimelineIds.BRUSH_FROM, TimelineIds.BRUSH_TO,
			TimelineIds.BRUSH_SHOWN, TimelineIds.BRUSH_NONE));
	private static DeclaredPlugin plugin;

	@BeforeAll
	static void read() throws Exception {
		plugin = DeclaredPlugin.of(TimelineIds.class);
	}

	@Test
	void idsAreTheConstants() {
		assertEquals(Set.of(UiIds.TIMELINE_VIEW), plugin.values("view", "id"));
		assertEquals(Set.of(TimelineIds.CONTEXT), plugin.values("context", "id"));
		assertEquals(COMMANDS, plugin.values("command", "id"));
		assertEquals(COMMANDS, plugin.values("handler", "commandId"));
		assertEquals(COMMANDS, plugin.values("command", "commandId"), "every command is in a menu");
	}

	@Test
	void keysWorkOnTheCanvasOnly() {
		assertEquals(Set.of(TimelineIds.CONTEXT), plugin.values("key", "contextId"));
		assertTrue(COMMANDS.containsAll(plugin.values("key", "commandId")));
		assertEquals(plugin.elements("key").size(), plugin.values("key", "sequence").size(), "no key means two things");
	}

	@Test
	void everyIconAndClassIsThere() throws ReflectiveOperationException {
		Set<String> icons = plugin.values("image", "icon");
		icons.addAll(plugin.values("view", "icon"));
		icons.forEach(icon -> assertNotNull(TimelineIds.class.getResource("/" + icon), icon));
		for (Element handler : plugin.elements("handler")) {
			assertNotNull(Class.forName(handler.getAttribute("class")).getConstructor().newInstance());
		}
	}

	@Test
	void everyWordIsThere() throws ReflectiveOperationException {
		assertEquals(List.of(), plugin.missingWords());
		for (var field : Messages.class.getFields()) {
			assertFalse(String.valueOf(field.get(null)).contains("missing message"), field.getName());
		}
	}
}
