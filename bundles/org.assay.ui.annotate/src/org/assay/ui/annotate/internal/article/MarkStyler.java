package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.marks.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** Colours letters and what is behind them, for the lines in sight: zones, accepted marks, places found, the flash. */
final class MarkStyler implements LineStyleListener {
	private static final double FILL = 0.13;
	private static final double CURRENT = 0.28;

	/** The styled text keeps the layouts of this many lines, and asks for the styles of all lines at every turn. */
	private static final int NEAR = 130;

	private final ArticleText text;
	private final ArticleState state;

	MarkStyler(ArticleText text, ArticleState state) {
		this.text = text;
		this.state = state;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		Span line = new Span(event.lineOffset, event.lineOffset + event.lineText.length());
		boolean isNear = Math.abs(text.getLineAtOffset(event.lineOffset) - text.getTopIndex()) <= NEAR;
		if (line.isEmpty() || !isNear) {
			return;
		}
		List<Mark> filled = state.marks().touching(line).stream().filter(this::isFilled).toList();
		List<Span> found = state.search().found().isEmpty() ? List.of() : foundIn(line);
		TreeSet<Integer> cuts = new TreeSet<>(List.of(line.begin(), line.end()));
		state.zones().overlapping(line, zone -> cut(cuts, zone.span(), line));
		filled.forEach(mark -> mark.spans().forEach(span -> cut(cuts, span, line)));
		found.forEach(span -> cut(cuts, span, line));
		cut(cuts, state.flash(), line);
		List<StyleRange> styles = new ArrayList<>();
		Integer begin = cuts.first();
		for (Integer end = cuts.higher(begin); end != null; end = cuts.higher(begin)) {
			StyleRange style = style(begin, filled, found);
			style.start = begin;
			style.length = end - begin;
			styles.add(style);
			begin = end;
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static void cut(TreeSet<Integer> cuts, Span span, Span line) {
		if (span.overlaps(line)) {
			cuts.add(Math.max(span.begin(), line.begin()));
			cuts.add(Math.min(span.end(), line.end()));
		}
	}

	private boolean isFilled(Mark mark) {
		return mark.verdict() == Verdict.ACCEPTED || isCurrent(mark);
	}

	private boolean isCurrent(Mark mark) {
		return state.current().filter(current -> current.element() == mark.element()).isPresent();
	}

	private List<Span> foundIn(Span line) {
		List<Span> all = state.search().found();
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (all.get(middle).end() <= line.begin()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		List<Span> found = new ArrayList<>();
		for (int i = low; i < all.size() && all.get(i).begin() < line.end(); i++) {
			found.add(all.get(i));
		}
		return found;
	}

	private StyleRange style(int offset, List<Mark> filled, List<Span> found) {
		StyleRange style = new StyleRange();
		Color back = Palette.color(Role.background);
		state.zoneAt(offset).ifPresent(zone -> {
			if (zone == ZoneKind.BOILERPLATE) {
				style.foreground = Palette.color(Role.muted);
			} else if (zone == ZoneKind.HEADLINE) {
				style.fontStyle = SWT.BOLD;
			}
		});
		Mark nearest = null;
		for (Mark mark : filled) {
			boolean covers = mark.spans().stream().anyMatch(span -> span.contains(offset));
			if (covers && (nearest == null || isCurrent(mark)
					|| !isCurrent(nearest) && mark.length() <= nearest.length())) {
				nearest = mark;
			}
		}
		if (nearest != null) {
			style.background = Palette.mix(back, Strokes.colour(nearest.kind()), isCurrent(nearest) ? CURRENT : FILL);
		}
		if (found.stream().anyMatch(span -> span.contains(offset))) {
			style.background = Palette.mix(back, Palette.color(Role.claim), CURRENT);
			style.borderStyle = SWT.BORDER_SOLID;
			style.borderColor = Palette.color(Role.claim);
		}
		if (state.flash().contains(offset)) {
			style.background = Palette.mix(back, Palette.color(Role.agree), 0.35);
		}
		return style;
	}
}
