package org.assay.house.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of an XML file and where it stands.
 *
 * @param name the tag
 * @param line 1-based line of the end of its start tag
 * @param attributes values by name, in their order
 * @param children the elements within it
 * @param words the text directly in it
 */
public record XmlNode(String name, int line, Map<String, String> attributes, List<XmlNode> children,
		StringBuilder words) {

	/** @return the root element */
	public static XmlNode parse(String path, String text) {
		Reader reader = new Reader();
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(text)), reader);
		} catch (SAXParseException e) {
			throw new IllegalStateException(path + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new IllegalStateException(path + ": " + e.getMessage(), e);
		}
		return reader.root;
	}

	public Optional<String> attribute(String key) {
		return Optional.ofNullable(attributes.get(key));
	}

	/** The first child of that name. */
	public Optional<XmlNode> child(String tag) {
		return children.stream().filter(c -> c.name.equals(tag)).findFirst();
	}

	/** This element and everything within it, in the order of the file. */
	public Stream<XmlNode> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
	}

	/** The text in this element and in everything within it. */
	public String allWords() {
		StringBuilder all = new StringBuilder(words);
		children.forEach(c -> all.append(' ').append(c.allWords()));
		return all.toString().strip();
	}

	private static final class Reader extends DefaultHandler {
		private final Deque<XmlNode> open = new ArrayDeque<>();
		private Locator locator;
		private XmlNode root;

		@Override
		public void setDocumentLocator(Locator where) {
			locator = where;
		}

		@Override
		public void startElement(String uri, String localName, String tag, Attributes given) {
			Map<String, String> attributes = new LinkedHashMap<>();
			for (int i = 0; i < given.getLength(); i++) {
				attributes.put(given.getQName(i), given.getValue(i));
			}
			XmlNode node = new XmlNode(tag, locator.getLineNumber(), attributes, new ArrayList<>(),
					new StringBuilder());
			if (open.isEmpty()) {
				root = node;
			} else {
				open.peek().children.add(node);
			}
			open.push(node);
		}

		@Override
		public void characters(char[] text, int start, int length) {
			open.peek().words.append(text, start, length);
		}

		@Override
		public void endElement(String uri, String localName, String tag) {
			open.pop();
		}
	}
}
