package org.assay.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.Imports;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.Bundle;

/** Three short invented reports that show what Assay is for. Made from plain articles when it is first opened. */
final class SampleCase {
	/** Where the analyst finds it, below the home folder. */
	static final Path FOLDER = Path.of("Assay", "Sample case");
	private final IWorkbenchWindow window;

	SampleCase(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens the sample, creating it when it is not there yet. */
	void open() {
		Path folder = Path.of(System.getProperty("user.home")).resolve(FOLDER);
		CaseOpening opening = new CaseOpening(window);
		if (CaseStore.isCase(folder)) {
			opening.open(folder);
		} else {
			opening.create(folder, Messages.Sample_name, opened -> {
				List<Path> articles = articles();
				if (!articles.isEmpty()) {
					Imports.start(window, opened, articles);
				}
			});
		}
	}

	private static List<Path> articles() {
		Bundle bundle = Platform.getBundle("org.assay.help");
		URL folder = bundle == null ? null : bundle.getEntry("sample/");
		if (folder == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(Path.of(URIUtil.toURI(FileLocator.toFileURL(folder))))) {
			return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
		} catch (IOException | URISyntaxException e) {
			ILog.of(SampleCase.class).error("The articles of the sample case could not be read.", e);
			return List.of();
		}
	}
}
