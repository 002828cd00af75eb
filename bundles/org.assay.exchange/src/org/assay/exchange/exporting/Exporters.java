package org.assay.exchange.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** The exporters that plug-ins contribute. The one place that reads the extension point. */
public final class Exporters {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.exchange.exporters";
	private static final ContributionReader<Exporter> READER = new ContributionReader<>("exporter", Exporter.class);

	private final List<Registered> all;

	/**
	 * One exporter.
	 *
	 * @param name   for people
	 * @param ending of the files it writes, without the dot
	 */
	public record Registered(String id, String name, String ending, Exporter exporter) {
	}

	private Exporters(List<Contribution<Exporter>> contributions) {
		all = contributions.stream().map(Exporters::registered).sorted(Comparator.comparing(Registered::id)).toList();
	}

	/** @param log hears of contributions that are left out */
	public static Exporters of(IExtensionRegistry registry, ILog log) {
		return new Exporters(READER.read(registry.getConfigurationElementsFor(POINT), log, Exporters::check));
	}

	/** Those that the plug-ins bring. */
	public static Exporters installed() {
		return of(PluginRegistry.get(), PluginRegistry.log(Exporters.class));
	}

	/** By id. */
	public List<Registered> all() {
		return all;
	}

	public Optional<Registered> find(String id) {
		return all.stream().filter(e -> e.id().equals(id)).findFirst();
	}

	private static void check(Contribution<Exporter> contribution) {
		contribution.name();
		contribution.attribute("ending").filter(e -> e.matches("[a-z0-9]+")).orElseThrow(
				() -> new IllegalArgumentException("'ending' must be small letters and digits"));
	}

	private static Registered registered(Contribution<Exporter> contribution) {
		return new Registered(contribution.id(), contribution.name(),
				contribution.attribute("ending").orElse("txt"), contribution.object());
	}
}
