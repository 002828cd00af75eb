package org.assay.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What plugin.xml declares and what the code expects is the same. */
class DeclarationTest {
	private static Element plugin;
	private static final Properties WORDS = new Properties();

	@BeforeAll
	static void read() throws Exception {
		try (InputStream in = AnnotateIds.class.getResourceAsStream("/plugin.xml");
				InputStream words = AnnotateIds.class.getResourceAsStream("/plugin.properties")) {
			plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
			WORDS.load(words);
		}
	}

	private static List<String> values(String element, String attribute) {
		List<String> values = new ArrayList<>();
		NodeList found = plugin.getElementsByTagName(element);
		for (int i = 0; i < found.getLength(); i++) {
			String value = ((Element) found.item(i)).getAttribute(attribute);
			if (!value.isEmpty()) {
				values.add(value);
			}
		}
		return values;
	}

	@Test
	void everyActionIsACommandWithOneHandler() {
		Set<String> actions = new TreeSet<>();
		for (ArticleAction action : ArticleAction.values()) {
			actions.add(action.commandId());
			assertEquals(action, ArticleAction.of(action.commandId()).orElseThrow());
		}
		actions.add(UiIds.CORRECT_FIELDS); // of what is selected anywhere
		actions.add(AnnotateIds.GO_ON); // of all articles
		List<String> declared = new ArrayList<>();
		NodeList commands = plugin.getElementsByTagName("command");
		for (int i = 0; i < commands.getLength(); i++) {
			declared.add(((Element) commands.item(i)).getAttribute("id"));
		}
		declared.removeIf(String::isEmpty);
		assertEquals(actions, new TreeSet<>(declared));
		assertEquals(actions.size(), declared.size());
		List<String> handled = values("handler", "commandId");
		assertEquals(actions, new TreeSet<>(handled));
		assertEquals(actions.size(), handled.size());
	}

	@Test
	void keysAreBoundOnceAndInTheArticleOnly() {
		List<String> keys = values("key", "sequence");
		assertEquals(new HashSet<>(keys).size(), keys.size(), "a key bound twice: " + keys);
		assertEquals(Set.of(AnnotateIds.ARTICLE_CONTEXT), Set.copyOf(values("key", "contextId")));
		assertEquals(List.of(AnnotateIds.ARTICLE_CONTEXT), values("context", "id"));
	}

	@Test
	void idsAreThoseOfTheConstants() throws ReflectiveOperationException {
		assertEquals(List.of(UiIds.ARTICLE_EDITOR), values("editor", "id"));
		assertEquals(List.of(UiIds.ANNOTATIONS_VIEW, UiIds.ORIGINAL_VIEW), values("view", "id"));
		assertEquals(List.of(AnnotateIds.CATEGORY), values("category", "id"));
		String all = values("menuContribution", "locationURI") + " " + values("menu", "id") + values("context", "id")
				+ values("command", "id") + values("page", "id") + values("category", "id");
		for (Field field : AnnotateIds.class.getFields()) {
			assertTrue(all.contains((String) field.get(null)), field.getName() + " is not declared");
		}
	}

	/** A row takes 24 pixels and a line 9, in a window of 800 with title and menu bar above. */
	@Test
	void theMenuOfTheMenuBarFitsASmallScreenWithAllCommandsInIt() {
		NodeList menus = plugin.getElementsByTagName("menu");
		Element whole = null;
		for (int i = 0; i < menus.getLength(); i++) {
			Element menu = (Element) menus.item(i);
			whole = menu.getAttribute("id").equals(AnnotateIds.MENU) ? menu : whole;
		}
		assertNotNull(whole);
		int height = 0;
		for (Node child = whole.getFirstChild(); child != null; child = child.getNextSibling()) {
			height += switch (child.getNodeName()) {
			case "command", "menu" -> 24;
			case "separator" -> 9;
			default -> 0;
			};
		}
		assertTrue(height > 0 && height < 680, height + " pixels");
		Set<String> missing = new TreeSet<>(values("handler", "commandId"));
		NodeList entries = whole.getElementsByTagName("command");
		for (int i = 0; i < entries.getLength(); i++) {
			missing.remove(((Element) entries.item(i)).getAttribute("commandId"));
		}
		assertEquals(Set.of(UiIds.CORRECT_FIELDS, AnnotateIds.DESELECT), missing);
	}

	@Test
	void everyMenuEntryIsADeclaredCommand() {
		Set<String> own = new HashSet<>(values("command", "id"));
		for (String id : values("command", "commandId")) {
			assertTrue(own.contains(id) || id.equals(UiIds.SHOW_KEYS) || id.startsWith("org.eclipse.ui."), id);
		}
		assertTrue(own.containsAll(values("image", "commandId")));
	}

	@Test
	void allWordsAreThere() throws ReflectiveOperationException {
		for (String tag : List.of("command", "editor", "view", "context", "category", "menu")) {
			for (String attribute : List.of("name", "description", "label")) {
				for (String value : values(tag, attribute)) {
					assertTrue(value.startsWith("%"), value);
					assertFalse(WORDS.getProperty(value.substring(1), "").isBlank(), value);
				}
			}
		}
		for (Field field : Messages.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers())) {
				String words = (String) field.get(null);
				assertNotNull(words);
				assertFalse(words.startsWith("NLS missing"), field.getName());
			}
		}
	}

	@Test
	void everyImageIsThere() {
		Set<String> icons = new TreeSet<>(values("image", "icon"));
		icons.addAll(values("editor", "icon"));
		icons.addAll(values("view", "icon"));
		for (String icon : icons) {
			assertNotNull(AnnotateIds.class.getResource("/" + icon), icon);
		}
	}
}
