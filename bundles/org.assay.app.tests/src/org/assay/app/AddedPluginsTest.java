package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedPluginsTest {
	@TempDir
	Path home;

	@BeforeEach
	void oneIsAdded() throws IOException {
		Path configuration = home.resolve("configuration");
		Path all = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.createDirectories(all.getParent());
		String own = "#version=1\norg.assay.app,0.1.0,plugins/app.jar,4,false\n";
		Files.writeString(configuration.resolve("assay-bundles.info"), own);
		Files.writeString(all, own + "org.example.broken,1.0.0,plugins/broken.jar,4,false\n");
	}

	@Test
	void namesWhatIsLeftOut() {
		String asked = new AddedPlugins("asked", home.toString(), "").notice();
		assertTrue(asked.contains("org.example.broken") && !asked.contains("org.assay.app"), asked);
		String failed = new AddedPlugins("failed", home.toString(), "").notice();
		assertTrue(failed.contains("org.example.broken") && failed.contains("did not come to its end"), failed);
		assertEquals("", new AddedPlugins("", home.toString(), "").notice());
	}

	@Test
	void aStartThatCameToItsEndLeavesNoMark() throws IOException {
		Path mark = Files.writeString(home.resolve("starting"), "");
		Path failed = Files.writeString(home.resolve("failed-plugins"), "");
		new AddedPlugins("", home.toString(), mark.toString()).haveStarted();
		assertTrue(Files.notExists(mark) && Files.notExists(failed));
		new AddedPlugins("asked", home.toString(), "").haveStarted();
	}
}
