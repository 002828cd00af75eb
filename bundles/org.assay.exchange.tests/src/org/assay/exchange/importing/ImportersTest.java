package org.assay.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assay.exchange.stubs.HeardLog;
import org.assay.ingest.IngestException;
import org.assay.plugins.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportersTest {
	private final HeardLog log = new HeardLog();
	private Importers importers;

	@TempDir
	Path folder;

	@BeforeEach
	void read() {
		importers = Importers.of(PluginRegistry.get(), log);
	}

	@Test
	void aFileGoesToTheImporterThatNamesItsEnding() throws IOException, IngestException {
		assertEquals(Set.of("loud", "yell"), importers.endings());
		assertTrue(read("a.LOUD").contains("THE BRIDGE IS CLOSED"));
		assertTrue(read("a.txt").contains("The bridge is closed"), "what nobody names goes to Assay's own");
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		heard("shouts", "'LOUDER' is no ending");
		heard("again", "another plug-in reads files that end in 'yell'");
		heard("loud", "org.assay.exchange contributes another one with this id");
		heard("gone", "NoSuchClass");
		heard("text", "java.lang.StringBuilder does not implement");
		assertEquals(6, log.messages().size(), log.messages()::toString);
	}

	private String read(String name) throws IOException, IngestException {
		Path file = Files.writeString(folder.resolve(name), "The bridge is closed until May, the mayor said.\n");
		return importers.read(file).getFirst().text();
	}

	private void heard(String id, String words) {
		assertEquals(1,
				log.messages().stream().filter(
						m -> m.contains("'org.assay.exchange.tests." + id + "' of org.assay.exchange is left out: ")
								&& m.contains(words))
						.count(),
				log.messages()::toString);
	}
}
