package org.assay.ui.annotate.internal.article;

import java.util.EnumMap;
import java.util.Map;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Images;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Says which line means what, and shows or hides each kind. */
final class LegendBar extends Composite {
	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Map<MarkKind, KindToggle> toggles = new EnumMap<>(MarkKind.class);
	private final KindToggle rejected;
	private final ToolItem more;
	private final MarkFilter filter;
	private final Font small;

	/**
	 * @param onChange runs after a kind, or what is rejected, was shown or hidden
	 * @param onMenu   lets the analyst choose by all else
	 */
	LegendBar(Composite parent, MarkFilter filter, Runnable onChange, Runnable onMenu) {
		super(parent, SWT.NONE);
		this.filter = filter;
		small = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-2)
				.setStyle(SWT.BOLD));
		RowLayout layout = new RowLayout();
		layout.marginLeft = 12;
		layout.marginTop = 0;
		layout.marginBottom = 4;
		layout.spacing = 8;
		layout.center = true;
		setLayout(layout);
		for (MarkKind kind : MarkKind.values()) {
			KindToggle toggle = new KindToggle(this, Messages.kindTitle(kind), (gc, box) -> sign(gc, box, kind), () -> {
				filter.show(kind, toggles.get(kind).isOn());
				onChange.run();
			});
			toggle.setToolTipText(NLS.bind(Messages.Legend_kindTip, Messages.kindTitle(kind), kind.letter()));
			toggles.put(kind, toggle);
		}
		rejected = new KindToggle(this, Messages.Legend_rejected, this::rejectedSign, () -> rejectedToggled(onChange));
		rejected.setToolTipText(Messages.Legend_rejectedTip);
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		Ground.on(bar);
		AccessibleName.give(bar, Messages.Filter_button);
		more = new ToolItem(bar, SWT.CHECK);
		more.setText(Messages.Filter_button);
		more.setImage(Images.get(LegendBar.class, "filter"));
		more.setToolTipText(Messages.Filter_buttonTip);
		more.addListener(SWT.Selection, e -> {
			filterChanged(); // it is pressed while something is left out, not by being pressed
			onMenu.run();
		});
		colours();
		filterChanged();
	}

	/** Where the choices begin that its button opens, on the display. */
	Point below() {
		Rectangle bounds = more.getBounds();
		return more.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
	}

	private void rejectedToggled(Runnable onChange) {
		filter.showRejected(rejected.isOn());
		onChange.run();
	}

	void colours() {
		setBackground(Palette.color(Role.background));
		for (var control : getChildren()) {
			control.redraw();
		}
	}

	/** The letter of a kind over its line, as in the text. */
	private void sign(GC gc, Rectangle box, MarkKind kind) {
		letter(gc, box, String.valueOf(kind.letter()));
		gc.setForeground(Strokes.colour(kind));
		Strokes.draw(gc, kind, box.x, box.x + box.width, box.y + box.height - 4, false);
	}

	private void rejectedSign(GC gc, Rectangle box) {
		letter(gc, box, "R");
		gc.setForeground(Palette.color(Role.conflict));
		gc.drawLine(box.x + 2, box.y + 6, box.x + box.width - 3, box.y + 6);
	}

	private void letter(GC gc, Rectangle box, String letter) {
		Font before = gc.getFont();
		gc.setFont(small);
		gc.setForeground(Palette.color(Role.text));
		Point size = gc.textExtent(letter);
		gc.drawText(letter, box.x + (box.width - size.x) / 2, box.y + (box.height - 4 - size.y) / 2, true);
		gc.setFont(before);
	}

	/** Takes over a filter that was changed elsewhere. */
	void filterChanged() {
		toggles.forEach((kind, toggle) -> toggle.setOn(filter.shows(kind)));
		rejected.setOn(filter.showsRejected());
		more.setSelection(filter.verdict().isPresent() || filter.isNarrowedByOrigin());
	}
}
