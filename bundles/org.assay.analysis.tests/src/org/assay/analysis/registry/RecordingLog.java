package org.assay.analysis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.plugins.PlainLog;
import org.eclipse.core.runtime.IStatus;

/** Remembers what is logged. */
public class RecordingLog extends PlainLog {
	private final List<IStatus> all = new ArrayList<>();

	public RecordingLog() {
		super(RecordingLog.class);
	}

	public void assertOne(String id, String words) {
		List<String> about = all.stream().map(IStatus::getMessage).filter(m -> m.contains(" '" + id + "' of "))
				.toList();
		assertEquals(1, about.size(), () -> id + ": " + about);
		assertTrue(about.getFirst().contains(words), about::getFirst);
		assertTrue(about.getFirst().contains(" of org.assay.analysis is left out: "), about::getFirst);
	}

	void assertSaid(String words) {
		assertTrue(all.stream().anyMatch(s -> s.getMessage().contains(words)), () -> words + ": " + all);
	}

	@Override
	public void log(IStatus status) {
		all.add(status);
	}
}
