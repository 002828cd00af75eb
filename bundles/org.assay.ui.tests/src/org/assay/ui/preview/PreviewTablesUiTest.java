package org.assay.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.ui.testing.UiThread;
import org.assay.writeup.Preview;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the cells of a table stand. */
class PreviewTablesUiTest {
	private static final String TABLE = """
			| relation | when | what one does |
			|---|---|---|
			| Equal | both say the same of one matter on the same day | accept it, or reject it with a note |
			| Differs | two numbers for one thing that somebody counted | see the words on both sides |
			""";
	private Shell shell;

	@AfterEach
	void close() {
		UiThread.run(() -> shell.dispose());
	}

	private StyledText show(int width) {
		return UiThread.get(() -> {
			shell = new Shell(UiThread.display());
			shell.setLayout(new FillLayout());
			PreviewPane pane = new PreviewPane(shell, "Table", target -> {
				// there are no links
			});
			shell.setSize(width, 500);
			shell.open();
			pane.show(Preview.ofPage(TABLE));
			return pane.text();
		});
	}

	private static Point place(StyledText text, String words) {
		return UiThread.get(() -> text.getLocationAtOffset(text.getText().indexOf(words)));
	}

	@Test
	void cellsThatHaveRoomStandUnderEachOther() {
		StyledText text = show(1_200);
		UiThread.settle();
		assertEquals(place(text, "both say").x, place(text, "two numbers").x);
		assertEquals(place(text, "Equal").y, place(text, "accept it").y);
	}

	@Test
	void cellsThatHaveNoneStandBelowEachOther() {
		StyledText text = show(360);
		UiThread.settle();
		Point first = place(text, "Equal");
		Point second = place(text, "both say");
		Point third = place(text, "accept it");
		assertTrue(first.y < second.y && second.y < third.y, first + ", " + second + ", " + third);
		assertTrue(first.x < second.x, first + ", " + second);
		assertEquals(second.x, third.x);
		assertEquals(first.x, place(text, "Differs").x);
	}
}
