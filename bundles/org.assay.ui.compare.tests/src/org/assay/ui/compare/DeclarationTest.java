package org.assay.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.testing.DeclaredPlugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What plugin.xml declares is what the code means. */
class DeclarationTest {
	private static final Set<String> COMMANDS = new TreeSet<>(
			Set.of(CompareIds.COMPARE, CompareIds.NEXT, CompareIds.PREVIOUS, CompareIds.OTHER_SIDE,
					CompareIds.ACCEPT, CompareIds.REJECT, CompareIds.UNSURE, CompareIds.RETYPE, CompareIds.RELATE,
					CompareIds.MERGE, CompareIds.SPLIT, CompareIds.ZOOM_IN, CompareIds.ZOOM_OUT, CompareIds.FIT,
					CompareIds.EXPORT_GRAPH, CompareIds.ADD_TO_EVIDENCE, CompareIds.ADD_HYPOTHESIS,
					CompareIds.ADD_STATEMENT, CompareIds.RATE, CompareIds.REMOVE, CompareIds.WEIGH,
					CompareIds.REMOVE_EVIDENCE, CompareIds.REMOVE_HYPOTHESIS, CompareIds.SORT_EVIDENCE));
	private static final Set<String> CONTEXTS = Set.of(CompareIds.CONTEXT, CompareIds.WEIGHING_CONTEXT,
			CompareIds.GRAPH_CONTEXT);
	private static DeclaredPlugin plugin;

	@BeforeAll
	static void read() throws Exception {
		plugin = DeclaredPlugin.of(CompareIds.class);
	}

	@Test
	void idsAreTheConstants() {
		assertEquals(Set.of(UiIds.CONTRADICTIONS_VIEW, UiIds.MATRIX_VIEW, UiIds.HYPOTHESES_VIEW,
				UiIds.ORIGINS_VIEW, UiIds.LINEAGE_VIEW),
				plugin.values("view", "id"));
		assertEquals(CONTEXTS, plugin.values("context", "id"));
		assertEquals(COMMANDS, plugin.values("command", "id"));
		Set<String> handled = plugin.values("handler", "commandId");
		handled.removeIf(id -> id.startsWith("org.eclipse.ui.edit."));
		assertEquals(COMMANDS, handled);
		assertTrue(plugin.values("command", "commandId").containsAll(COMMANDS), "every command is in a menu");
		assertEquals(Set.of(CompareIds.COMPARE_EDITOR), plugin.values("editor", "id"));
		assertEquals(Set.of(CompareIds.INPUT_FACTORY), plugin.values("factory", "id"));
	}

	@Test
	void lettersWorkWhereNothingIsTypedOnly() {
		plugin.elements("key").stream().filter(k -> k.getAttribute("sequence").length() == 1)
				.forEach(k -> assertTrue(CONTEXTS.contains(k.getAttribute("contextId")), k.getAttribute("sequence")));
		assertTrue(COMMANDS.containsAll(plugin.values("key", "commandId")));
		Set<String> keys = plugin.elements("key").stream()
				.map(k -> k.getAttribute("contextId") + " " + k.getAttribute("sequence")).collect(Collectors.toSet());
		assertEquals(plugin.elements("key").size(), keys.size(), "no key means two things");
	}

	@Test
	void everyIconAndClassIsThere() throws ReflectiveOperationException {
		Set<String> icons = plugin.values("image", "icon");
		icons.addAll(plugin.values("view", "icon"));
		icons.addAll(plugin.values("editor", "icon"));
		icons.forEach(icon -> assertNotNull(CompareIds.class.getResource("/" + icon), icon));
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
