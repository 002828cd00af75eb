package org.assay.ui.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.ui.UiIds;
import org.assay.ui.testing.DeclaredPlugin;
import org.assay.ui.writeup.internal.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What plugin.xml declares is what the code means. */
class DeclarationTest {
	private static final Set<String> COMMANDS = new TreeSet<>(Set.of(UiIds.NEW_WRITE_UP, UiIds.OPEN_WRITE_UP,
			UiIds.RENAME_WRITE_UP, WriteUpIds.NEXT_PROBLEM, WriteUpIds.PREVIOUS_PROBLEM, WriteUpIds.MEND,
			WriteUpIds.CITE, WriteUpIds.COPY_CITATION, WriteUpIds.EXPORT,
			WriteUpIds.FOLLOW, WriteUpIds.PREVIEW));
	private static DeclaredPlugin plugin;

	@BeforeAll
	static void read() throws Exception {
		plugin = DeclaredPlugin.of(WriteUpIds.class);
	}

	@Test
	void idsAreTheConstants() {
		assertEquals(Set.of(UiIds.WRITE_UP_EDITOR), plugin.values("editor", "id"));
		assertEquals(Set.of(WriteUpIds.CONTEXT), plugin.values("context", "id"));
		assertEquals(Set.of(WriteUpIds.INPUT_FACTORY), plugin.values("factory", "id"));
		assertEquals(COMMANDS, plugin.values("command", "id"));
		assertTrue(plugin.values("handler", "commandId").containsAll(COMMANDS));
		assertEquals(Set.of(WriteUpIds.MAIN_MENU), plugin.values("menu", "id"));
		assertTrue(plugin.values("menuContribution", "locationURI").contains("popup:" + WriteUpIds.MENU));
	}

	@Test
	void noKeyMeansTwoThings() {
		assertEquals(plugin.elements("key").size(), plugin.values("key", "sequence").size());
	}

	@Test
	void everyIconAndClassIsThere() throws ReflectiveOperationException {
		Set<String> icons = plugin.values("image", "icon");
		icons.addAll(plugin.values("editor", "icon"));
		icons.forEach(icon -> assertNotNull(WriteUpIds.class.getResource("/" + icon), icon));
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
