package org.assay.ui.compare.internal.sides;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.core.decisions.Decisions.Words;
import org.assay.model.provider.Labels;
import org.assay.text.Span;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Two texts with bands between the words that belong together, and what is being looked at above. UI thread only. */
final class SideBySide extends Composite {
	private static final int GAP = 90;
	private static final int MARGIN = 18;
	private final Font font;
	private final Label about;
	private final Headline leftTitle;
	private final Headline rightTitle;
	private final StyledText left;
	private final StyledText right;
	private final Ribbons ribbons;
	private Consumer<Optional<Pairing>> onStep = p -> {
	};
	private Sides sides;
	private int current = -1;
	private int last;

	SideBySide(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 2).applyTo(this);
		font = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(1).createFont(getDisplay());
		about = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(MARGIN, 6).hint(300, SWT.DEFAULT)
				.applyTo(about);
		leftTitle = new Headline(this, MARGIN);
		GridDataFactory.fillDefaults().hint(GAP, SWT.DEFAULT).applyTo(new Label(this, SWT.NONE));
		rightTitle = new Headline(this, MARGIN);
		left = text();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(left);
		Composite middle = new Composite(this, SWT.NONE);
		right = text();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(right);
		GridDataFactory.fillDefaults().grab(false, true).hint(GAP, 100).applyTo(middle);
		GridLayoutFactory.fillDefaults().applyTo(middle);
		ribbons = new Ribbons(middle, left, right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ribbons);
		ribbons.addListener(SWT.MouseDown, this::clicked);
		name(left, leftTitle);
		name(right, rightTitle);
		Ground.on(this);
		color();
		Runnable unfollow = Palette.follow(this::recolor);
		addListener(SWT.Dispose, e -> {
			unfollow.run();
			font.dispose();
		});
	}

	private void color() {
		for (StyledText text : texts()) {
			text.setBackground(Palette.color(Role.background));
			text.setForeground(Palette.color(Role.text));
		}
	}

	/** Takes the colours of another theme. */
	private void recolor() {
		color();
		if (sides != null) {
			say();
		}
	}

	private StyledText text() {
		StyledText text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
		text.setMargins(MARGIN, 8, MARGIN, 8);
		text.setLineSpacing(3);
		text.setFont(font);
		text.addListener(SWT.Paint, e -> ribbons.redraw());
		text.addListener(SWT.MouseUp, e -> stepTo(text));
		return text;
	}

	private static void name(StyledText text, Headline title) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title.words();
			}
		});
	}

	/** Calls {@code listener} with the pairing that is looked at from now on, or with nothing when it has gone. */
	void onStep(Consumer<Optional<Pairing>> listener) {
		onStep = listener;
	}

	/** The two texts, for keys. */
	List<StyledText> texts() {
		return List.of(left, right);
	}

	/** Shows other texts or other relations between the same ones; what is looked at stays when it is still there. */
	void show(Sides next) {
		String before = currentId();
		last = current < 0 ? last : current;
		boolean isSame = sides != null && sides.left().text().equals(next.left().text())
				&& sides.right().text().equals(next.right().text());
		sides = next;
		if (!isSame) {
			left.setText(next.left().text());
			right.setText(next.right().text());
		}
		leftTitle.say(next.left().title());
		rightTitle.say(next.right().title());
		current = -1;
		for (int i = 0; i < next.pairings().size(); i++) {
			if (next.pairings().get(i).comparison().getId().equals(before)) {
				current = i;
			}
		}
		say();
		if (current < 0 && !before.isEmpty()) {
			onStep.accept(Optional.empty());
		}
	}

	private String currentId() {
		return current < 0 ? "" : sides.pairings().get(current).comparison().getId();
	}

	/**
	 * Looks at the next pairing, or at an earlier one with a negative step; goes round at the ends. When the one looked
	 * at has gone, its neighbours are next.
	 */
	void step(int by) {
		if (sides != null && !sides.pairings().isEmpty()) {
			int from = current >= 0 ? current : by > 0 ? last - 1 : last;
			lookAt(Math.floorMod(from + by, sides.pairings().size()));
		}
	}

	/** Looks at the pairing of a comparison, if it is one of these. */
	boolean lookAt(Object comparison) {
		for (int i = 0; sides != null && i < sides.pairings().size(); i++) {
			if (sides.pairings().get(i).comparison() == comparison) {
				lookAt(i);
				return true;
			}
		}
		return false;
	}

	/** The pairing that is looked at, or null. */
	Pairing current() {
		return current < 0 ? null : sides.pairings().get(current);
	}

	/** The words marked in the left text and in the right one; nothing unless both have some. */
	Optional<List<Words>> marked() {
		if (sides == null || left.getSelectionCount() == 0 || right.getSelectionCount() == 0) {
			return Optional.empty();
		}
		return Optional.of(List.of(marked(left, sides.left()), marked(right, sides.right())));
	}

	private static Words marked(StyledText text, Sides.Side side) {
		Point range = text.getSelection();
		return new Words(side.document(), new Span(range.x, range.y));
	}

	/** Says something in the place of what is looked at, until the next step. */
	void say(String words) {
		about.setText(words);
		layout();
	}

	/** How many pairings there are; for tests. */
	int count() {
		return sides == null ? 0 : sides.pairings().size();
	}

	/** Puts the focus into the other text. */
	void otherSide() {
		(left.isFocusControl() ? right : left).setFocus();
	}

	@Override
	public boolean setFocus() {
		return Focus.pass(left);
	}

	private void lookAt(int index) {
		current = index;
		Pairing pairing = sides.pairings().get(index);
		reveal(left, pairing.left());
		reveal(right, pairing.right());
		say();
		onStep.accept(Optional.of(pairing));
	}

	/** A third from the top, so that what leads to the words can be read too. */
	private static void reveal(StyledText text, Span words) {
		text.setSelection(words.begin());
		text.setTopPixel(Math.max(0,
				text.getTopPixel() + text.getLocationAtOffset(words.begin()).y - text.getClientArea().height / 3));
	}

	private void say() {
		style(left, Pairing::left);
		style(right, Pairing::right);
		String words = words();
		about.setText(words);
		about.setToolTipText(words);
		ribbons.show(sides.pairings(), current, words);
		layout();
	}

	private String words() {
		int count = sides.pairings().size();
		if (current < 0) {
			return count == 0 ? Messages.Compare_nothing
					: count == 1 ? Messages.Compare_one : NLS.bind(Messages.Compare_count, count);
		}
		Pairing pairing = sides.pairings().get(current);
		String why = pairing.comparison().getWhy() == null ? "" : pairing.comparison().getWhy();
		return NLS.bind(Messages.Compare_current,
				new Object[] { current + 1, count, Labels.literal(pairing.comparison().getRelation()), why });
	}

	/** Ranges may not overlap: of words that several relations share, the one looked at wins, else the gravest. */
	private void style(StyledText text, Function<Pairing, Span> side) {
		Pairing now = current();
		List<Pairing> byRank = sides.pairings().stream()
				.sorted(Comparator.comparing((Pairing p) -> p == now ? 0 : 1).thenComparing(Pairing::sort).reversed())
				.toList();
		text.setStyleRange(null);
		for (Pairing pairing : byRank) {
			StyleRange style = Looks.style(side.apply(pairing), pairing.sort(), pairing == now);
			if (style.start + style.length <= text.getCharCount()) {
				text.setStyleRange(style);
			}
		}
	}

	private void stepTo(StyledText text) {
		if (sides == null || text.getSelectionCount() > 0) {
			return;
		}
		int at = text.getCaretOffset();
		for (int i = 0; i < sides.pairings().size(); i++) {
			Span words = text == left ? sides.pairings().get(i).left() : sides.pairings().get(i).right();
			if (words.begin() <= at && at <= words.end()) {
				if (i != current) {
					lookAt(i);
				}
				return;
			}
		}
	}

	private void clicked(Event event) {
		int index = ribbons.at(event.x, event.y);
		if (index >= 0) {
			lookAt(index);
		}
	}
}
