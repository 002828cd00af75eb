package org.assay.report.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.assay.report.section.Html;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * A text with layers in it. Layers may overlap anyhow: where one ends within another, the inner one is closed and opened
 * again. The first part of a layer carries its name as {@code id}, further parts as {@code data-of}.
 */
final class MarkedText {

	/** @param id of the element; null for none */
	record Layer(Span span, String tag, String kind, String id) {
	}

	private final SourceText text;
	private final List<Layer> layers;
	private final Html html;
	private final List<String> split = new ArrayList<>();

	/** @param layers lie within the text and are not empty */
	MarkedText(SourceText text, List<Layer> layers, Html html) {
		this.text = text;
		this.layers = layers.stream().sorted(Comparator.comparing(Layer::span)).toList();
		this.html = html;
	}

	/** @return the ids of the layers that had to be split */
	List<String> write() {
		TreeSet<Integer> borders = new TreeSet<>();
		layers.forEach(l -> {
			borders.add(l.span().begin());
			borders.add(l.span().end());
		});
		Deque<Layer> open = new ArrayDeque<>();
		Iterator<Layer> next = layers.iterator();
		Layer upcoming = next.hasNext() ? next.next() : null;
		int at = 0;
		for (int border : borders) {
			html.text(text.subSequence(at, border));
			at = border;
			close(open, border);
			while (upcoming != null && upcoming.span().begin() == border) {
				begin(upcoming, "id");
				open.push(upcoming);
				upcoming = next.hasNext() ? next.next() : null;
			}
		}
		html.text(text.subSequence(at, text.length()));
		return split;
	}

	/** Closes what ends here; what lies within it and goes on is opened again. */
	private void close(Deque<Layer> open, int border) {
		if (open.stream().noneMatch(l -> l.span().end() == border)) {
			return;
		}
		Deque<Layer> again = new ArrayDeque<>();
		while (open.stream().anyMatch(l -> l.span().end() == border)) {
			Layer layer = open.pop();
			html.close(layer.tag());
			if (layer.span().end() != border) {
				again.push(layer);
			}
		}
		while (!again.isEmpty()) {
			Layer layer = again.pop();
			begin(layer, "data-of");
			open.push(layer);
			if (layer.id() != null && !split.contains(layer.id())) {
				split.add(layer.id());
			}
		}
	}

	private void begin(Layer layer, String idAttribute) {
		html.open(layer.tag(), "class", layer.kind(), idAttribute, layer.id());
	}
}
