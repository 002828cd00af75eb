package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCheckTest {
	private static final String SCHEMA = "bundles/org.assay.analysis/schema/analyses.exsd";
	private static final String POINT = "<extension-point id=\"analyses\" name=\"Analyses\" schema=\"schema/analyses.exsd\"/>";
	private static final String TEXT = "<annotation><documentation>A sentence that tells what to write.</documentation></annotation>";

	@TempDir
	Path folder;

	private Sample sample() {
		return new Sample(folder).bundle("org.assay.analysis").plugin("org.assay.analysis", POINT);
	}

	private static String section(String type) {
		return "<annotation><appinfo><meta.section type=\"" + type + "\"/></appinfo><documentation>text of " + type
				+ "</documentation></annotation>";
	}

	private static String head(String plugin) {
		return "<schema><annotation><appinfo><meta.schema plugin=\"" + plugin + "\" id=\"analyses\"/></appinfo>"
				+ "<documentation>Adds an analysis to the workbench.</documentation></annotation>";
	}

	@Test
	void completeSchemaIsFine() {
		sample().file(SCHEMA, head("org.assay.analysis"), "<element name=\"analysis\">" + TEXT,
				"<complexType><attribute name=\"id\" type=\"string\">" + TEXT + "</attribute></complexType>",
				"</element>", "<element name=\"x\">" + TEXT + "<element ref=\"analysis\"/></element>",
				section("since"), section("examples"), section("apiinfo"), "</schema>").finds(new SchemaCheck());
	}

	@Test
	void everyGapIsNamed() {
		sample().file(SCHEMA, head("org.assay.other"), "<element name=\"analysis\">",
				"<annotation><documentation>[Enter description of this element]</documentation></annotation>",
				"<complexType><attribute name=\"id\"/></complexType>", "</element>",
				section("since"), section("apiinfo"), "</schema>")
				.finds(new SchemaCheck(), SCHEMA + ":1", "meta.schema must say plugin=\"org.assay.analysis\"",
						SCHEMA + ":1", "\"examples\" is missing", SCHEMA + ":3", "placeholder", SCHEMA + ":4",
						"attribute id has no text");
	}

	@Test
	void missingSchemaIsNamed() {
		sample().finds(new SchemaCheck(), "bundles/org.assay.analysis/plugin.xml:2", "has no schema");
	}
}
