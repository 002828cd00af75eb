package org.assay.ui.annotate.internal.article;

import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * An entry of the legend that can be switched on and off with a click or the space bar: a drawn sign, a name, and a
 * line through the name while it is off.
 */
final class KindToggle extends Canvas {

	/** Draws the sign of an entry. */
	interface Sign {
		void draw(GC gc, Rectangle box);
	}

	private static final int SIGN = 16;
	private static final int GAP = 5;
	private static final int PAD = 4;
	private final String name;
	private final Sign sign;
	private final Runnable onToggle;
	private boolean on;

	KindToggle(Composite parent, String name, Sign sign, Runnable onToggle) {
		super(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
		this.name = name;
		this.sign = sign;
		this.onToggle = onToggle;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
				toggle();
			}
		});
		addListener(SWT.KeyDown, e -> {
			if (e.character == ' ' || e.keyCode == SWT.CR) {
				toggle();
			}
		});
		addListener(SWT.Traverse, e -> e.doit |= e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = getToolTipText();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CHECKBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (on ? ACC.STATE_CHECKED : 0)
						| (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	boolean isOn() {
		return on;
	}

	void setOn(boolean isOn) {
		if (on != isOn) {
			on = isOn;
			redraw();
		}
	}

	private void toggle() {
		setOn(!on);
		getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] { ACC.STATE_CHECKED, on ? 1 : 0 });
		onToggle.run();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		Point words = gc.textExtent(name);
		gc.dispose();
		return new Point(PAD + SIGN + GAP + words.x + PAD, Math.max(SIGN, words.y) + PAD);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setBackground(Palette.color(Role.background));
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		gc.setAlpha(on ? 255 : 110);
		sign.draw(gc, new Rectangle(PAD, (area.height - SIGN) / 2, SIGN, SIGN));
		gc.setAlpha(255);
		gc.setForeground(Palette.color(on ? Role.text : Role.muted));
		Point words = gc.textExtent(name);
		int x = PAD + SIGN + GAP;
		int y = (area.height - words.y) / 2;
		gc.drawText(name, x, y, true);
		if (!on) {
			gc.drawLine(x, area.height / 2, x + words.x, area.height / 2);
		}
		if (isFocusControl()) {
			gc.drawFocus(0, 0, area.width, area.height);
		}
	}
}
