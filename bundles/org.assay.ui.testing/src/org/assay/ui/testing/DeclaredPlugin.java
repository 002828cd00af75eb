package org.assay.ui.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the {@code plugin.xml} and {@code plugin.properties} of a bundle declare, for tests that hold it against the code. */
public final class DeclaredPlugin {
	private final Document plugin;
	private final Properties words = new Properties();

	private DeclaredPlugin(Document plugin) {
		this.plugin = plugin;
	}

	/** @param anchor a class of the bundle */
	public static DeclaredPlugin of(Class<?> anchor) throws IOException, SAXException, ParserConfigurationException {
		try (InputStream xml = anchor.getResourceAsStream("/plugin.xml");
				InputStream properties = anchor.getResourceAsStream("/plugin.properties")) {
			DeclaredPlugin declared = new DeclaredPlugin(
					DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml));
			declared.words.load(properties);
			return declared;
		}
	}

	/** All elements of a name, {@code *} for any, in order. */
	public List<Element> elements(String name) {
		NodeList nodes = plugin.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	/** The values of an attribute of the elements that have it. */
	public Set<String> values(String element, String attribute) {
		Set<String> values = new TreeSet<>();
		elements(element).stream().filter(e -> e.hasAttribute(attribute))
				.forEach(e -> values.add(e.getAttribute(attribute)));
		return values;
	}

	/** Keys of words that elements ask for and the properties do not have. */
	public List<String> missingWords() {
		List<String> missing = new ArrayList<>();
		for (String attribute : List.of("name", "description", "tooltip", "mnemonic")) {
			for (Element element : elements("*")) {
				String key = element.getAttribute(attribute);
				if (key.startsWith("%") && words.getProperty(key.substring(1)) == null) {
					missing.add(key);
				}
			}
		}
		return missing;
	}
}
