package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Judged;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.edit.Attributions;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the zones as a thin bar on the left, and joins cue and source of the selected mark to its words. */
final class MarginPainter implements PaintListener {
	private static final int BAR = 4;
	private static final int ZONE_AT = 46;
	private static final int BRACKET_AT = 30;

	private final ArticleText text;
	private final ArticleState state;
	private final Places places;

	MarginPainter(ArticleText text, ArticleState state) {
		this.text = text;
		this.state = state;
		this.places = new Places(text);
	}

	@Override
	public void paintControl(PaintEvent event) {
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		Span visible = places.visibleLines();
		for (int line = visible.begin(); line < visible.end(); line++) {
			paintZone(gc, line);
		}
		state.current().ifPresent(mark -> paintBracket(gc, mark));
	}

	private void paintZone(GC gc, int line) {
		Optional<ZoneKind> zone = zoneOf(line);
		if (zone.isEmpty()) {
			return;
		}
		Span lines = text.lines().line(line);
		boolean goesOn = line + 1 < text.lines().count() && zone.equals(zoneOf(line + 1)) && !lines.isEmpty();
		int height = places.letterHeight() + (goesOn ? text.getLineSpacing() : 2);
		int x = text.left() - ZONE_AT + BRACKET_AT;
		gc.setBackground(colour(zone.get()));
		if (zone.get() == ZoneKind.BOILERPLATE) {
			for (int y = 0; y < height; y += 6) {
				gc.fillRectangle(x, places.top(line) + y, BAR, Math.min(3, height - y));
			}
		} else {
			gc.fillRectangle(x, places.top(line), zone.get() == ZoneKind.BODY ? 2 : BAR, height);
		}
	}

	/** The zone a displayed line lies in. */
	Optional<ZoneKind> zoneOf(int line) {
		Span words = text.lines().line(line);
		return words.isEmpty() ? Optional.empty()
				: state.zones().overlapping(words).stream().findFirst();
	}

	private static Color colour(ZoneKind kind) {
		Color back = Palette.color(Role.background);
		return switch (kind) {
		case HEADLINE -> Palette.color(Role.text);
		case BYLINE, DATE -> Palette.color(Role.time);
		case BODY -> Palette.mix(back, Palette.color(Role.muted), 0.35);
		case SUMMARY -> Palette.color(Role.figure);
		case QUOTE -> Palette.color(Role.quote);
		case LIST, TABLE, CAPTION -> Palette.color(Role.claim);
		case BOILERPLATE -> Palette.mix(back, Palette.color(Role.muted), 0.7);
		case SOURCES -> Palette.color(Role.agree);
		};
	}

	/** Cue and source get a frame with a letter; a bracket in the margin joins the lines all of it stands in. */
	private void paintBracket(GC gc, Mark mark) {
		Judged element = mark.element();
		MarkReader reader = new MarkReader(state.article().text().length());
		List<Span> source = reader.within(Attributions.source(element));
		List<Span> cue = reader.within(Attributions.cue(element));
		if (source.isEmpty() && cue.isEmpty()) {
			return;
		}
		gc.setForeground(Strokes.colour(mark.kind()));
		source.forEach(span -> frame(gc, span, SWT.LINE_SOLID));
		cue.forEach(span -> frame(gc, span, SWT.LINE_DASH));
		gc.setLineStyle(SWT.LINE_SOLID);
		List<Span> all = new ArrayList<>(mark.spans());
		all.addAll(source);
		all.addAll(cue);
		int first = Integer.MAX_VALUE;
		int last = 0;
		for (Span span : all) {
			first = Math.min(first, text.getLineAtOffset(span.begin()));
			last = Math.max(last, text.getLineAtOffset(span.end() - 1));
		}
		int x = text.left() - BRACKET_AT;
		int top = middle(first);
		int bottom = middle(last);
		gc.drawLine(x, top, x, bottom);
		tick(gc, x, top, "");
		tick(gc, x, bottom, "");
		cue.forEach(span -> tick(gc, x, middle(text.getLineAtOffset(span.begin())), "V"));
		source.forEach(span -> tick(gc, x, middle(text.getLineAtOffset(span.begin())), "S"));
	}

	private int middle(int line) {
		return places.top(line) + places.letterHeight() / 2;
	}

	private static void tick(GC gc, int x, int y, String letter) {
		gc.drawLine(x, y, x + 8, y);
		if (!letter.isEmpty()) {
			int width = gc.textExtent(letter).x;
			int shift = letter.equals("V") ? width + 14 : width + 3;
			gc.drawText(letter, x - shift, y - gc.getFontMetrics().getHeight() / 2, true);
		}
	}

	private void frame(GC gc, Span span, int lineStyle) {
		gc.setLineStyle(lineStyle);
		for (Rectangle box : places.letters(span)) {
			gc.drawRoundRectangle(box.x - 2, box.y, box.width + 3, box.height, 4, 4);
		}
	}
}
