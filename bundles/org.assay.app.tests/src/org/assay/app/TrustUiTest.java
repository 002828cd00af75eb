package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.assay.ui.testing.Bot;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The question of an installation in the window, asked as the platform asks it. */
@ExtendWith(ScreenshotOnFailure.class)
class TrustUiTest {
	private final WorkbenchBot bot = new WorkbenchBot();
	@TempDir
	private Path folder;

	@Test
	void itNamesWhoMadeThePluginAndWhatItAddsAndRefusalIsTheDefault() throws Exception {
		String jar = jar().toString();
		IProvisioningAgent agent = agent();
		try {
			TrustQuestions.askIn(agent);
			UIServices services = agent.getService(UIServices.class);
			assertFalse(answer(services, jar, dialog -> {
				String told = dialog.text(0).getText();
				assertEquals(List.of("org.example.late 1.0.0", "  publisher: The Example Desk",
						"  signature: not signed", "  adds: analysis org.example.late"), told.lines().toList());
				dialog.keyboard().pressShortcut(0, (int) SWT.CR);
			}));
			assertTrue(answer(services, jar, dialog -> dialog.button("Install").click()));
		} finally {
			agent.stop();
		}
	}

	private boolean answer(UIServices services, String jar, Consumer<Bot> act) throws Exception {
		CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(
				() -> services.getTrustInfo(null, List.of(), new String[] { jar }).trustUnsignedContent());
		act.accept(bot.shell("Install plug-ins").bot());
		return answer.get(30, TimeUnit.SECONDS);
	}

	private IProvisioningAgent agent() throws Exception {
		BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
		var reference = context.getServiceReference(IProvisioningAgentProvider.class);
		return context.getService(reference).createAgent(folder.resolve("p2").toUri());
	}

	private Path jar() throws IOException {
		Path file = folder.resolve("late.jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
			put(jar, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: org.example.late\n"
					+ "Bundle-Version: 1.0.0\nBundle-Vendor: The Example Desk\n");
			put(jar, "plugin.xml", "<plugin><extension point='org.assay.analysis.analyses'>"
					+ "<analysis id='org.example.late'/></extension></plugin>");
		}
		return file;
	}

	private static void put(JarOutputStream jar, String name, String text) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(text.getBytes(StandardCharsets.UTF_8));
		jar.closeEntry();
	}
}
