package org.assay.core.internal.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.assay.core.CaseException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Knows the formats a file of a case can have, and brings an older one up to date. */
public final class Formats {
	/** One step for every format that has been left behind, oldest first. */
	private static final List<Migration> CHAIN = List.of(new FormatOne(), new FormatTwo(),
			// an Assay of format 3 takes a case with evidence for a damaged one
			new UnchangedFormat(3),
			// one of format 4 looks for relations in the file of the case only
			new UnchangedFormat(4));
	/** The format that is written. */
	public static final int CURRENT = CHAIN.size() + 1;
	private static final String ATTRIBUTE = "format";
	/** The root of a file that holds several elements; the first of them says the format. */
	private static final String SEVERAL = "XMI";

	private Formats() {
	}

	/**
	 * The format a file says it has.
	 *
	 * @throws CaseException when it is no XML or names no format
	 */
	public static int of(byte[] xml, String name) throws CaseException {
		// that of the JDK, which need not be looked for with each file
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
			try {
				reader.nextTag();
				if (SEVERAL.equals(reader.getLocalName())) {
					reader.nextTag();
				}
				return Integer.parseInt(reader.getAttributeValue(null, ATTRIBUTE));
			} finally {
				reader.close();
			}
		} catch (XMLStreamException | NumberFormatException e) {
			throw new CaseException(name + ": does not say its format", e);
		}
	}

	/**
	 * @return a file in the current format
	 * @throws NewerFormatException when a newer Assay wrote it
	 */
	public static byte[] toCurrent(byte[] xml, String name) throws IOException {
		int format = of(xml, name);
		if (format > CURRENT) {
			throw new NewerFormatException(name + ": was written by a newer Assay (format " + format
					+ "; this one reads up to format " + CURRENT + "). Update Assay to open this case.");
		}
		if (format == CURRENT) {
			return xml;
		}
		Document document = parse(xml, name);
		Element root = document.getDocumentElement();
		for (Migration migration : CHAIN) {
			if (migration.from() >= format) {
				migration.migrate(root);
				root.setAttribute(ATTRIBUTE, Integer.toString(migration.from() + 1));
			}
		}
		return write(document, name);
	}

	private static Document parse(byte[] xml, String name) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setNamespaceAware(true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(xml));
		} catch (SAXException e) {
			throw new CaseException(name + ": " + e.getMessage(), e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] write(Document document, String name) throws IOException {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document),
					new StreamResult(out));
			return out.toByteArray();
		} catch (TransformerException e) {
			throw new CaseException(name + ": " + e.getMessage(), e);
		}
	}
}
