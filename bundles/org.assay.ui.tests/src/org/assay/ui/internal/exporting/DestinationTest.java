package org.assay.ui.internal.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.assay.exchange.exporting.Exporters.Registered;
import org.junit.jupiter.api.Test;

/** Which format a chosen name stands for. */
class DestinationTest {
	private static final Registered PAGE = new Registered("a.page", "Page", "html", (open, to) -> to.flush());
	private static final Registered TABLE = new Registered("b.table", "Table", "csv", (open, to) -> to.flush());
	private static final Registered OTHER = new Registered("c.table", "Other table", "csv", (open, to) -> to.flush());
	private static final List<Registered> ALL = List.of(PAGE, TABLE, OTHER);

	private static Destination of(String name, int chosen) {
		return Destination.of(Path.of("/tmp", name), ALL, chosen);
	}

	@Test
	void theEndOfTheNameDecides() {
		assertEquals(TABLE, of("case.CSV", 0).exporter());
		assertEquals(PAGE, of("case.html", 1).exporter());
		assertEquals(OTHER, of("case.csv", 2).exporter(), "two write such files, and one of them was chosen");
	}

	@Test
	void otherwiseTheChosenFormatGivesItsEnd() {
		assertEquals(new Destination(Path.of("/tmp/case.csv"), TABLE), of("case", 1));
		assertEquals(new Destination(Path.of("/tmp/case.v2.html"), PAGE), of("case.v2", -1));
	}
}
