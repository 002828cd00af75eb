package org.assay.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;

class ComingCaseTest {

	@Test
	void itIsAsFarAsItsReaderTells() {
		List<Integer> told = new ArrayList<>();
		ComingCase[] coming = new ComingCase[1];
		coming[0] = new ComingCase("ferry", () -> told.add(coming[0].percent()));
		SubMonitor steps = SubMonitor.convert(coming[0].heard(new NullProgressMonitor()), 400);
		assertEquals(0, coming[0].percent());
		for (int file = 0; file < 400; file++) {
			steps.split(1);
		}
		steps.done();
		assertEquals(100, coming[0].percent());
		assertEquals(told.stream().distinct().sorted().toList(), told, "told once each, and growing");
	}
}
