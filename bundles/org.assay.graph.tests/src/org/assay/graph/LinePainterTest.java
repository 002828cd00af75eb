package org.assay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assay.drawing.SvgDrawing;
import org.assay.graph.Graph.Line;
import org.assay.graph.Placed.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinePainterTest {

	private static int pieces(Line line, List<Point> points) {
		SvgDrawing drawing = new SvgDrawing(false, "");
		new LinePainter(drawing).paint(line, points, false, 1);
		return drawing.finish(100, 100, "").split("<line ", -1).length - 1;
	}

	/** What rounding leaves of a dash is too short to get on by: the window stood still. */
	@Test
	@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void everyLineComesToItsEnd() {
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			double x = random.nextDouble() * 300;
			double y = random.nextDouble() * 300;
			List<Point> points = List.of(new Point(0.1, 0.3), new Point(x, 0.3), new Point(x, y),
					new Point(x + 500 * random.nextDouble(), y));
			for (Line line : Line.values()) {
				assertTrue(pieces(line, points) > 0, () -> line + " " + points);
			}
		}
	}

	@Test
	void dashesGoOnAroundCorners() {
		List<Point> points = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 20));
		assertEquals(2, pieces(Line.solid, points));
		assertEquals(4, pieces(Line.twofold, points));
		// 8 on, 5 off: 0 to 8, 13 to 21, 26 to 30 of 30 pixels
		assertEquals(3, pieces(Line.dashed, points));
		// 2 on, 4 off
		assertEquals(5, pieces(Line.dotted, points));
	}
}
