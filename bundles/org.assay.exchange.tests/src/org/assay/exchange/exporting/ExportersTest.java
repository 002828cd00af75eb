package org.assay.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporters.Registered;
import org.assay.exchange.stubs.HeardLog;
import org.assay.plugins.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportersTest {
	private final HeardLog log = new HeardLog();
	private Exporters exporters;

	@TempDir
	Path folder;

	@BeforeEach
	void read() {
		exporters = Exporters.of(PluginRegistry.get(), log);
	}

	@Test
	void aContributedExporterWrites() throws IOException {
		assertEquals(List.of("org.assay.exchange.tests.names"), exporters.all().stream().map(Registered::id).toList());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Bridge")) {
			exporters.find("org.assay.exchange.tests.names").orElseThrow().exporter().write(open, bytes);
		}
		assertEquals("Bridge", bytes.toString());
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		String all = String.join("\n", log.messages());
		assertEquals(3, log.messages().size(), all);
		assertTrue(all.contains("'org.assay.exchange.tests.unnamed' of org.assay.exchange is left out: it has no name"),
				all);
		assertTrue(all.contains("'ending' must be small letters"), all);
		assertTrue(all.contains("Shouts does not implement org.assay.exchange.exporting.Exporter"), all);
	}
}
