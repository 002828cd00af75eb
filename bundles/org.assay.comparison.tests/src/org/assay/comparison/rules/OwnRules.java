package org.assay.comparison.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assay.comparison.relations.RelationRule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The rules that Assay contributes itself, by the {@code plugin.xml} of this bundle: its extension point is on a floor above. */
public final class OwnRules {
	private static final String POINT = "org.assay.analysis.relationRules";

	private OwnRules() {
	}

	/** In the order in which they are contributed. */
	public static List<RelationRule> all() {
		List<RelationRule> rules = new ArrayList<>();
		try {
			for (URL url : Collections.list(RelationRule.class.getClassLoader().getResources("plugin.xml"))) {
				NodeList elements = parse(url).getElementsByTagName("rule");
				for (int i = 0; i < elements.getLength(); i++) {
					Element rule = (Element) elements.item(i);
					if (((Element) rule.getParentNode()).getAttribute("point").equals(POINT)) {
						rules.add((RelationRule) Class.forName(rule.getAttribute("class")).getDeclaredConstructor()
								.newInstance());
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ReflectiveOperationException | ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(e);
		}
		return rules;
	}

	private static Element parse(URL url) throws IOException, ParserConfigurationException, SAXException {
		try (InputStream in = url.openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
		}
	}
}
