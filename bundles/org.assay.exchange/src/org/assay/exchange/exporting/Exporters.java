package org.assay.exchange.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.registry.Contribution;
import org.assay.analysis.registry.ExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** The exporters that plug-ins contribute. The one place that reads the extension point. */
public final class Exporters {
	/** The extension point. */
	public static final ExtensionPoint<Exporter> POINT = new ExtensionPoint<>("org.assay.exchange.exporters",
			"exporter", Exporter.class);

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
		return new Exporters(POINT.read(registry, log, Exporters::check));
	}

	/** Those of the running platform. */
	public static Exporters installed() {
		return new Exporters(POINT.installed(c -> {
			// those of the class path have no more than their classes
		}));
	}

	/** By id. */
	public List<Registered> all() {
		return all;
	}

	public Optional<Registered> find(String id) {
		return all.stream().filter(e -> e.id().equals(id)).findFirst();
	}

	private static void check(Contribution<Exporter> contribution) {
		contribution.attribute("name").orElseThrow(() -> new IllegalArgumentException("it has no name"));
		contribution.attribute("ending").filter(e -> e.matches("[a-z0-9]+")).orElseThrow(
				() -> new IllegalArgumentException("'ending' must be small letters and digits"));
	}

	private static Registered registered(Contribution<Exporter> contribution) {
		return new Registered(contribution.id(), contribution.attribute("name").orElse(contribution.id()),
				contribution.attribute("ending").orElse("txt"), contribution.object());
	}
}
