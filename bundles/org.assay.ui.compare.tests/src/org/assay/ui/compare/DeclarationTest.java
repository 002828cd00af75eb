package org.assay.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.ui.UiIds;
import org.assay.ui.compare.internal.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What plugin.xml declares is what the code means. */
class DeclarationTest {
	private static final Set<String> COMMANDS = new TreeSet<>(
			Set.of(CompareIds.COMPARE, CompareIds.NEXT, CompareIds.PREVIOUS, CompareIds.OTHER_SIDE));
	private static Document plugin;

	@BeforeAll
	static void read() throws Exception {
		try (InputStream in = CompareIds.class.getResourceAsStream("/plugin.xml")) {
			plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	private static List<Element> elements(String name) {
		NodeList nodes = plugin.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	private static Set<String> values(String element, String attribute) {
		Set<String> values = new TreeSet<>();
		elements(element).stream().filter(e -> e.hasAttribute(attribute))
				.forEach(e -> values.add(e.getAttribute(attribute)));
		return values;
	}

	@Test
	void idsAreTheConstants() {
		assertEquals(Set.of(UiIds.CONTRADICTIONS_VIEW, UiIds.MATRIX_VIEW), values("view", "id"));
		assertEquals(Set.of(CompareIds.CONTEXT), values("context", "id"));
		assertEquals(COMMANDS, values("command", "id"));
		assertEquals(COMMANDS, values("handler", "commandId"));
		assertTrue(values("command", "commandId").containsAll(COMMANDS), "every command is in a menu");
		assertEquals(Set.of(CompareIds.COMPARE_EDITOR), values("editor", "id"));
		assertEquals(Set.of(CompareIds.INPUT_FACTORY), values("factory", "id"));
	}

	@Test
	void lettersWorkInTheTextsOnly() {
		elements("key").stream().filter(k -> k.getAttribute("sequence").length() == 1)
				.forEach(k -> assertEquals(CompareIds.CONTEXT, k.getAttribute("contextId")));
		assertTrue(COMMANDS.containsAll(values("key", "commandId")));
		assertEquals(elements("key").size(), values("key", "sequence").size(), "no key means two things");
	}

	@Test
	void everyIconAndClassIsThere() throws ReflectiveOperationException {
		Set<String> icons = values("image", "icon");
		icons.addAll(values("view", "icon"));
		icons.addAll(values("editor", "icon"));
		icons.forEach(icon -> assertNotNull(CompareIds.class.getResource("/" + icon), icon));
		for (Element handler : elements("handler")) {
			assertNotNull(Class.forName(handler.getAttribute("class")).getConstructor().newInstance());
		}
	}

	@Test
	void everyWordIsThere() throws Exception {
		Properties words = new Properties();
		try (InputStream in = CompareIds.class.getResourceAsStream("/plugin.properties")) {
			words.load(in);
		}
		for (String attribute : List.of("name", "description", "tooltip", "mnemonic")) {
			for (Element element : elements("*")) {
				String key = element.getAttribute(attribute);
				if (key.startsWith("%")) {
					assertNotNull(words.getProperty(key.substring(1)), key);
				}
			}
		}
		for (var field : Messages.class.getFields()) {
			assertFalse(String.valueOf(field.get(null)).contains("missing message"), field.getName());
		}
	}
}
