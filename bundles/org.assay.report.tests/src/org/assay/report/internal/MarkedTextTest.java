package org.assay.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assay.report.internal.MarkedText.Layer;
import org.assay.report.section.Html;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

	private static String write(String text, List<Layer> layers, List<String> split) {
		Html html = new Html();
		split.addAll(new MarkedText(SourceText.of(text), layers, html).write());
		return html.toString();
	}

	private static Layer layer(int begin, int end, String id) {
		return new Layer(new Span(begin, end), "mark", null, id);
	}

	@Test
	void overlappingWordsAreSplitAndNothingElse() {
		List<String> split = new ArrayList<>();
		assertEquals("<mark id=\"a\">ab<mark id=\"b\">c</mark></mark><mark data-of=\"b\">d</mark>e",
				write("abcde", List.of(layer(0, 3, "a"), layer(2, 4, "b")), split));
		assertEquals(List.of("b"), split);
	}

	@Test
	void nestedAndNeighbouringWordsAreNotSplit() {
		List<String> split = new ArrayList<>();
		assertEquals("<mark id=\"a\"><mark id=\"b\">ab</mark><mark id=\"c\">c</mark></mark><mark id=\"d\">d</mark>",
				write("abcd", List.of(layer(3, 4, "d"), layer(0, 2, "b"), layer(2, 3, "c"), layer(0, 3, "a")), split));
		assertEquals(List.of(), split);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyLayersKeepTheTextAndTheirWords(long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			text.append("ab <>&\"'\n🐋".codePoints().skip(random.nextInt(10)).limit(1)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
		}
		SourceText source = SourceText.of(text.toString());
		List<Layer> layers = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			int begin = source.toUtf16(random.nextInt(source.codePointLength() - 1));
			int end = source
					.toUtf16(Math.min(source.codePointLength(), source.toCodePoint(begin) + 1 + random.nextInt(40)));
			layers.add(layer(begin, end, "m" + i));
		}
		Document page = Jsoup.parse("<div id=all>" + write(text.toString(), layers, new ArrayList<>()) + "</div>");
		assertEquals(text.toString(), page.getElementById("all").wholeText());
		for (Layer layer : layers) {
			assertEquals(source.at(layer.span()),
					page.select("#" + layer.id() + ", [data-of=" + layer.id() + "]").stream()
							.map(Element::wholeText).collect(Collectors.joining()));
		}
	}
}
