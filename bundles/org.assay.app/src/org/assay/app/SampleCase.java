package org.assay.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.model.ConversionRate;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CasesFolder;
import org.assay.ui.session.Imports;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.Bundle;

/** Three short invented reports that show what Assay is for. Made from plain articles when it is first opened. */
final class SampleCase {
	private final IWorkbenchWindow window;

	SampleCase(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Where the analyst finds it. */
	static Path folder() {
		return CasesFolder.path().resolve("Sample case");
	}

	/** Opens the sample, creating it when it is not there yet. */
	void open() {
		Path folder = folder();
		CaseOpening opening = new CaseOpening(window);
		if (CaseStore.isCase(folder)) {
			opening.open(folder);
		} else {
			opening.create(folder, Messages.Sample_name, opened -> {
				List<Path> articles = articles();
				CaseChange.run(opened, Messages.Sample_rate, () -> opened.model().getRates().add(rate()));
				if (!articles.isEmpty()) {
					Imports.start(window, opened, articles);
				}
			});
		}
	}

	/** Without it the two currencies of the reports could not be compared. */
	private static ConversionRate rate() {
		ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
		rate.setId(Ids.fresh("r"));
		rate.setFrom("GBP");
		rate.setTo("EUR");
		rate.setFactor(new BigDecimal("1.17"));
		rate.setDate("2025-05-12");
		rate.setBasis(Messages.Sample_basis);
		return rate;
	}

	/** The reports it is made from. */
	static List<Path> articles() {
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
