package org.assay.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.plugins.PlainLog;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

class LaneGroupingsTest {
	private final List<String> heard = new ArrayList<>();
	private final LaneGroupings groupings = LaneGroupings.of(PluginRegistry.get(), new PlainLog(getClass()) {
		@Override
		public void log(IStatus status) {
			heard.add(status.getMessage());
		}
	});

	@Test
	void contributedOnesStandInTheirOrderAmongOurs() {
		assertEquals(List.of("Verdict", "Clock", "Source", "Speaker", "Document", "Story", "Question"),
				groupings.all().stream().map(LaneGroupings.Named::name).toList());
		assertInstanceOf(ByVerdict.class,
				groupings.find("org.assay.timeline.tests.verdict").orElseThrow().grouping());
	}

	@Test
	void badOnesAreLoggedWithTheirOwnerAndLeftOut() {
		assertEquals(3, heard.size(), heard::toString);
		String all = String.join("\n", heard);
		for (String part : List.of("'org.assay.timeline.tests.gone' of org.assay.timeline is left out",
				"'org.assay.timeline.tests.nameless' of org.assay.timeline is left out: it has no name",
				"'org.assay.timeline.tests.disordered' of org.assay.timeline is left out: 'order' must be a number")) {
			assertTrue(all.contains(part), () -> part + " is not in " + all);
		}
	}
}
