package org.assay.ui.testing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Types by posting real key events to the display; whatever has the focus gets them. */
public final class Keyboard {
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND };

	/** Presses keys one after the other, each with the given modifiers held. */
	public void pressShortcut(int modifiers, char key) {
		press(modifiers, 0, key);
	}

	public void pressShortcut(int modifiers, int keyCode) {
		press(modifiers, keyCode, '\0');
	}

	public void pressShortcut(KeyStroke stroke) {
		int key = stroke.getNaturalKey();
		boolean isCharacter = (key & SWT.KEYCODE_BIT) == 0;
		press(stroke.getModifierKeys(), isCharacter ? 0 : key, isCharacter ? Character.toLowerCase((char) key) : '\0');
	}

	public void typeText(String text) {
		for (char c : text.toCharArray()) {
			press(Character.isUpperCase(c) ? SWT.SHIFT : 0, 0, c);
		}
	}

	private void press(int modifiers, int keyCode, char character) {
		// without a focus the display drops a key silently; a window that was just opened gets it from the window manager
		Waiting.until(
				Condition.of("no control has the focus",
						() -> UiThread.get(() -> UiThread.display().getFocusControl() != null)),
				Waiting.TIMEOUT);
		UiThread.run(Keyboard::closeTips);
		List<Event> events = new ArrayList<>();
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				events.add(event(SWT.KeyDown, modifier, '\0'));
			}
		}
		events.add(event(SWT.KeyDown, keyCode, character));
		events.add(event(SWT.KeyUp, keyCode, character));
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				events.add(event(SWT.KeyUp, modifier, '\0'));
			}
		}
		UiThread.post(events);
		UiThread.settle();
	}

	/** The keyboard never goes to a tip, but what is posted does: a tip comes up wherever the mouse was left by an earlier test. */
	private static void closeTips() {
		Tips.seen().forEach(Shell::dispose);
	}

	private static Event event(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		return event;
	}
}
