package org.assay.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.drawing.Drawing.MarkText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgDrawingTest {
	private static final Box ALL = new Box(0, 0, 100, 40);
	private final SvgDrawing drawing = new SvgDrawing(false, "d-");

	private Document parsed(String title) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(drawing.finish(100, 40, title))));
	}

	@Test
	void wordsOfArticlesCannotBreakOutOfTheFile() throws Exception {
		String words = "</text><script>\"a\" & 'b'\u0001</script>";
		drawing.beginMark(new MarkText(words, "a.html?x=\"1\"&y=2"));
		drawing.text(words, 3, 20, TextStyle.normal, Ink.text);
		drawing.endMark();
		Document svg = parsed(words);
		assertEquals(0, svg.getElementsByTagName("script").getLength());
		assertEquals(words.replace('\u0001', '\uFFFD'), svg.getElementsByTagName("text").item(0).getTextContent());
		assertEquals("a.html?x=\"1\"&y=2",
				svg.getElementsByTagName("a").item(0).getAttributes().getNamedItem("href").getNodeValue());
	}

	@Test
	void clipsAreClosedAndDoNotNest() throws Exception {
		drawing.clip(ALL);
		drawing.clip(new Box(1, 1, 5, 5));
		drawing.fill(ALL, 0, Ink.panel, 1);
		Document svg = parsed("Clips");
		assertEquals(2, svg.getElementsByTagName("clipPath").getLength());
		assertEquals("svg", svg.getElementsByTagName("g").item(1).getParentNode().getNodeName());
	}

	@Test
	void equalFadesAreDefinedOnceUnderThePrefix() throws Exception {
		drawing.fade(ALL, Ink.said, 1, 0);
		drawing.fade(new Box(5, 5, 10, 10), Ink.said, 1, 0);
		Document svg = parsed("Fades");
		var gradients = svg.getElementsByTagName("linearGradient");
		assertEquals(1, gradients.getLength());
		assertEquals("d-1", gradients.item(0).getAttributes().getNamedItem("id").getNodeValue());
	}

	@Test
	void numbersAreShortAndNeverHaveAnExponent() {
		drawing.line(1e-9, 12345678.125, 2.50, 1 / 3.0, Ink.muted, 1, 0.5);
		String svg = drawing.finish(100, 40, "Line");
		assertTrue(svg.contains("<line x1=\"0\" y1=\"12345678.13\" x2=\"2.5\" y2=\"0.33\""), svg);
		assertTrue(svg.contains("stroke-opacity=\"0.5\""), svg);
	}

	@Test
	void darkDrawingsUseTheDarkInks() {
		SvgDrawing dark = new SvgDrawing(true, "d-");
		dark.fill(ALL, 0, Ink.background, 1);
		assertTrue(dark.finish(100, 40, "Dark").contains("fill=\"#1C1F24\""));
	}

	@Test
	void wordsAreCutToFit() {
		String words = "Does the ferry sail twice a day?";
		double room = drawing.width(words, TextStyle.normal);
		assertEquals(words, drawing.fitted(words, TextStyle.normal, room));
		String cut = drawing.fitted(words, TextStyle.normal, room / 2);
		assertTrue(cut.endsWith("…") && drawing.width(cut, TextStyle.normal) <= room / 2, cut);
		assertEquals("", drawing.fitted(words, TextStyle.normal, 1));
		String pairs = "\uD83D\uDEA2".repeat(4);
		for (double part = 1; part < drawing.width(pairs, TextStyle.normal); part++) {
			String fitted = drawing.fitted(pairs, TextStyle.normal, part).replace("…", "");
			assertFalse(!fitted.isEmpty() && Character.isHighSurrogate(fitted.charAt(fitted.length() - 1)), fitted);
		}
	}

	@Test
	void strongWordsAreWiderAndFullWidthSignsWidest() {
		assertTrue(TextWidths.of("Quay", TextStyle.strong) > TextWidths.of("Quay", TextStyle.normal));
		assertTrue(TextWidths.of("港", TextStyle.normal) > TextWidths.of("m", TextStyle.normal));
	}
}
