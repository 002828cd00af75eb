package org.assay.exchange.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assay.ingest.Article;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The importers that plug-ins contribute, as one. A file goes to the importer that names its ending, and otherwise to the
 * first that names none, which is Assay's own. The one place that reads the extension point.
 */
public final class Importers implements Ingest {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.exchange.importers";
	private static final ContributionReader<Ingest> READER = new ContributionReader<>("importer", Ingest.class);
	private static final String ENDING = "[a-z0-9]+";

	private final Map<String, Ingest> byEnding = new TreeMap<>();
	private final List<Ingest> others = new ArrayList<>();

	private Importers() {
	}

	/** @param log hears of contributions that are left out */
	public static Importers of(IExtensionRegistry registry, ILog log) {
		Importers importers = new Importers();
		READER.read(registry.getConfigurationElementsFor(POINT), log, importers::take);
		return importers;
	}

	/** Those that the plug-ins bring. */
	public static Importers installed() {
		return of(PluginRegistry.get(), PluginRegistry.log(Importers.class));
	}

	/** Endings of files that an importer names, in lower case and without the dot; others may be taken too. */
	public Set<String> endings() {
		return byEnding.keySet();
	}

	/** Whether nothing can be imported. */
	public boolean isEmpty() {
		return byEnding.isEmpty() && others.isEmpty();
	}

	@Override
	public List<Article> read(Path file, Consumer<String> troubles) throws IOException, IngestException {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		Ingest named = byEnding.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
		if (named == null && others.isEmpty()) {
			throw new IngestException(file + ": nothing is installed that reads such a file.");
		}
		return (named == null ? others.getFirst() : named).read(file, troubles);
	}

	private void take(Contribution<Ingest> importer) {
		Set<String> endings = new TreeSet<>(
				importer.attribute("endings").map(e -> List.of(e.strip().split("[,\\s]+"))).orElse(List.of()));
		for (String ending : endings) {
			if (!ending.matches(ENDING)) {
				throw new IllegalArgumentException("'" + ending + "' is no ending of small letters and digits");
			}
			if (byEnding.containsKey(ending)) {
				throw new IllegalArgumentException("another plug-in reads files that end in '" + ending + "'");
			}
		}
		endings.forEach(e -> byEnding.put(e, importer.object()));
		if (endings.isEmpty()) {
			others.add(importer.object());
		}
	}
}
