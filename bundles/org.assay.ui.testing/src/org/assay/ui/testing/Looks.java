package org.assay.ui.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

/**
 * What somebody sees of a part of the window: its picture, and what is wrong with it as far as that can be computed.
 *
 * @param problems one sentence each: nothing said at all, words cut off, words that can hardly be read, a control
 *                 without a name for a screen reader
 */
public record Looks(Path picture, List<String> problems) {
	/** The problem of a part in which there are no words. */
	public static final String NOTHING = "It says nothing.";

	/**
	 * Looks at a control and all that is in it.
	 *
	 * @param name of the file with the picture
	 * @param seen what the picture shows; a part of the window is easier to judge with the window around it
	 */
	public static Looks at(Control control, Control seen, String name) {
		UiThread.settle();
		ImageData picture = UiThread.get(() -> Screenshots.picture(Seen.whole(seen)));
		List<String> problems = UiThread.get(() -> problems(control, new Pixels(picture, Seen.whole(seen))));
		return new Looks(Screenshots.writeLater(picture, name), problems);
	}

	private static List<String> problems(Control control, Pixels pixels) {
		List<Control> all = Finder.find(control, Control.class, c -> true);
		List<String> problems = new ArrayList<>();
		if (all.stream().allMatch(c -> Words.of(c).isEmpty())) {
			problems.add(NOTHING);
		}
		for (Control each : all) {
			Clipping.of(each).ifPresent(problems::add);
			Names.missing(each).ifPresent(problems::add);
			problems.addAll(Contrast.of(each, pixels));
		}
		return List.copyOf(problems);
	}
}
