package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Read and compared in the window and by the command line, a case is the same on disk, byte for byte but for the moments at
 * which something was decided; and from run to run.
 */
@ExtendWith(ScreenshotOnFailure.class)
class SameAnswerUiTest {
	private static final long LONG = 60_000;
	private static final String MOMENTS = "\\bwhen=\"[^\"]*\"";
	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private final Scenery scenery = new Scenery(bot);

	@AfterEach
	void close() {
		UiThread.run(() -> window().getService(CaseSession.class).show(Optional.empty()));
	}

	@Test
	void windowAndCommandLineGiveTheSameBytes() throws Exception {
		Path windows = folder.resolve("window");
		assay("new", windows.toString(), "--name", "Same");
		List<String> line = new ArrayList<>(List.of("import", windows.toString()));
		SampleCase.articles().forEach(a -> line.add(a.toString()));
		assay(line.toArray(String[]::new));
		Path lines = copy(windows, "line");
		Path again = copy(windows, "again");

		assay("analyze", lines.toString());
		assay("analyze", again.toString());
		inWindow(windows);

		Map<String, String> expected = files(lines);
		assertTrue(expected.get("case.assay").contains("<comparisons "), "nothing was compared");
		assertEquals(expected, files(again), "two runs differ");
		Map<String, String> inWindow = files(windows);
		assertEquals(expected.keySet(), inWindow.keySet());
		expected.forEach((name, content) -> assertEquals(content, inWindow.get(name), name));
	}

	private void inWindow(Path at) throws IOException {
		scenery.waitUntilIdle();
		UiThread.run(() -> new CaseOpening(window()).open(at));
		bot.waitUntil(
				Condition.of("the case is not opened", () -> open().filter(c -> c.folder().equals(at)).isPresent()),
				LONG);
		scenery.waitUntilIdle();
		bot.command(UiIds.READ_ALL);
		bot.waitUntil(Condition.of("nothing was compared",
				() -> open().orElseThrow().read(() -> !open().orElseThrow().model().getQuestions().isEmpty())), LONG);
		scenery.waitUntilIdle();
		open().orElseThrow().save();
	}

	/** Runs a verb as the start script does. */
	private static void assay(String... arguments) throws Exception {
		IApplication application = (IApplication) Platform.getBundle("org.assay.cli")
				.loadClass("org.assay.cli.AssayApplication").getConstructor().newInstance();
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(
				IApplicationContext.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, given) -> method.getName().equals("getArguments")
						? Map.of(IApplicationContext.APPLICATION_ARGS, arguments)
						: null);
		assertEquals(0, application.start(context), () -> String.join(" ", arguments));
	}

	private Path copy(Path from, String name) throws IOException {
		Path to = folder.resolve(name);
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
		return to;
	}

	/** Every file of a case but who holds it; moments of decisions are left out. */
	private static Map<String, String> files(Path of) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(of)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				String name = of.relativize(each).toString().replace('\\', '/');
				if (!name.startsWith(".assay/")) {
					files.put(name,
							Files.readString(each, StandardCharsets.ISO_8859_1).replaceAll(MOMENTS, "when=\"\""));
				}
			}
		}
		return files;
	}

	private Optional<OpenCase> open() {
		return UiThread.get(() -> window().getService(ActiveCase.class).get());
	}

	private IWorkbenchWindow window() {
		return bot.page().getWorkbenchWindow();
	}
}
