package org.assay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.drawing.Ink;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.junit.jupiter.api.Test;

/** What stands back in a picture of a graph. */
class GraphPainterTest {
	/** Of words that are to be read, by the guidelines for accessible content. */
	private static final double LEAST_CONTRAST = 4.5;
	private static final Pattern TEXT = Pattern.compile("<text [^>]*fill=\"#(\\w+)\"([^>]*)>([^<]*)<");
	private static final Pattern LINE = Pattern.compile("<line [^>]*>");

	private static Node node(String id, boolean isBack) {
		Node node = new Node(id, "frame", -1, Shape.document, "Paper " + id, List.of("Mon 24 Feb 2025"), id);
		return isBack ? node.standingBack() : node;
	}

	private static String svg(boolean isDark, Node one, Node other) {
		Graph graph = new Graph(List.of(new Group("frame", "Frame")), List.of(one, other),
				List.of(new Edge("ab", "a", "b", Line.solid, "cites", "cites")));
		return GraphSvg.render(GraphLayout.of(graph), "", isDark);
	}

	private static String inks(String svg) {
		return TEXT.matcher(svg).results().map(t -> t.group(3) + " " + t.group(1)).sorted().toList().toString();
	}

	private static double luminance(int rgb) {
		double sum = 0;
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		for (int i = 0; i < weights.length; i++) {
			double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
			sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

	private static double contrast(int one, int other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	@Test
	void wordsThatStandBackCanBeRead() {
		for (boolean isDark : new boolean[] { false, true }) {
			String svg = svg(isDark, node("a", true), node("b", true));
			List<MatchResult> texts = TEXT.matcher(svg).results().toList();
			assertEquals(6, texts.size(), "a frame, a title and a date twice, and what is on the line");
			for (MatchResult text : texts) {
				int ink = Integer.parseInt(text.group(1), 16);
				assertFalse(text.group(2).contains("opacity"), text.group());
				for (Ink ground : new Ink[] { Ink.panel, Ink.background }) {
					assertTrue(contrast(ink, ground.rgb(isDark)) >= LEAST_CONTRAST, text.group());
				}
			}
		}
	}

	@Test
	void whatStandsBackIsTold() {
		String text = "%06X".formatted(Ink.text.rgb(false));
		String muted = "%06X".formatted(Ink.muted.rgb(false));
		String inks = inks(svg(false, node("a", false), node("b", true)));
		for (String told : List.of("Paper a " + text, "Frame " + text, "cites " + text, "Paper b " + muted)) {
			assertTrue(inks.contains(told), () -> told + " is not in " + inks);
		}
		assertTrue(inks(svg(false, node("a", true), node("b", true))).contains("Frame " + muted));
	}

	@Test
	void onlyALineBetweenTwoThatStandBackIsFaint() {
		assertFalse(LINE.matcher(svg(false, node("a", false), node("b", true))).results()
				.anyMatch(l -> l.group().contains("opacity")));
		assertTrue(LINE.matcher(svg(false, node("a", true), node("b", true))).results()
				.allMatch(l -> l.group().contains("stroke-opacity=\"0.4\"")));
	}
}
