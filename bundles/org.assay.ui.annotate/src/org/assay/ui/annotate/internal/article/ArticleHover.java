package org.assay.ui.annotate.internal.article;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.ZoneKind;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.Explanation;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkLabels;
import org.assay.ui.parts.PassingTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Says what is under the pointer, and why it is there: a mark, several marks folded into one sign, or a zone. Goes when the text is scrolled or marks change, too. */
final class ArticleHover extends PassingTip {
	private static final int MOST = 4;
	private final ArticleText text;
	private final Places places;
	private ArticleState state;
	private List<Explanation> found = List.of();
	private int topPixel;

	ArticleHover(ArticleText text, Places places) {
		super(text, RECREATE);
		this.text = text;
		this.places = places;
		setPopupDelay(350);
		setShift(new Point(12, 16));
		text.addListener(SWT.Paint, e -> drawn());
	}

	void show(ArticleState shown) {
		close();
		state = shown;
		shown.add(new ArticleState.Listener() {
			@Override
			public void marksChanged() {
				if (state == shown) {
					close();
				}
			}
		});
	}

	@Override
	protected boolean find(Event event) {
		found = state == null ? List.of() : explanationsAt(event.x, event.y);
		topPixel = text.getTopPixel();
		return !found.isEmpty();
	}

	private void drawn() {
		if (isOpen() && text.getTopPixel() != topPixel) {
			text.getDisplay().asyncExec(this::close);
		}
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		return new ExplanationPane(parent, found);
	}

	/** What is to be said about a point: the nearest mark in full, others by name. */
	List<Explanation> explanationsAt(int x, int y) {
		return state.article().openCase().read(() -> {
			Optional<Integer> line = places.lineAt(y);
			if (line.isEmpty()) {
				return List.of();
			}
			if (x < text.left()) {
				return zone(line.get());
			}
			if (x > text.right()) {
				return brief(state.marks().lanes().folded(text.lines().line(line.get())));
			}
			Optional<Mark> nearest = places.markAt(x, y, state);
			Optional<Integer> offset = places.offsetAt(x, y);
			if (nearest.isEmpty() || offset.isEmpty()) {
				return List.of();
			}
			List<Explanation> all = new ArrayList<>();
			all.add(full(nearest.get()));
			List<Mark> others = new ArrayList<>(state.marks().lanes().index().at(offset.get()));
			others.remove(nearest.get());
			all.addAll(brief(others));
			return all;
		});
	}

	Explanation full(Mark mark) {
		return Explanation.of(mark, words(mark), ZoneId.systemDefault());
	}

	private List<Explanation> brief(List<Mark> marks) {
		List<Explanation> brief = new ArrayList<>();
		for (Mark mark : marks.subList(0, Math.min(MOST, marks.size()))) {
			String title = full(mark).title();
			String value = MarkLabels.value(mark.element());
			brief.add(new Explanation(value.isEmpty() ? title : title + ": " + value, List.of()));
		}
		if (marks.size() > MOST) {
			brief.add(new Explanation(NLS.bind(Messages.Hover_more, marks.size() - MOST), List.of()));
		}
		return brief;
	}

	private List<Explanation> zone(int line) {
		Optional<ZoneKind> zone = new MarginPainter(text, state).zoneOf(line);
		return zone.map(kind -> List.of(new Explanation(Messages.zone(kind), List.of()))).orElse(List.of());
	}

	private String words(Mark mark) {
		StringBuilder words = new StringBuilder();
		mark.spans().forEach(
				span -> words.append(words.isEmpty() ? "" : " \u2026 ").append(state.article().text().at(span)));
		return words.toString();
	}
}
