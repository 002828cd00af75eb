package org.assay.ui.analysis.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.result.Result;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.assay.ui.analysis.ResultPane;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * What can show a result. The one place that reads the extension point. A contribution that cannot be used is logged with
 * its plug-in and left out.
 */
final class Panes {
	/** Id of the extension point. */
	static final String POINT = "org.assay.analysis.panes";
	private static final ContributionReader<ResultPane> READER = new ContributionReader<>("pane", ResultPane.class);
	private static final Set<String> TYPES = Arrays.stream(ResultType.values()).map(Enum::name)
			.collect(Collectors.toSet());

	private final List<Contribution<ResultPane>> all;

	/** @param log hears of contributions that are left out */
	Panes(IExtensionRegistry registry, ILog log) {
		all = READER.read(registry.getConfigurationElementsFor(POINT), log, Panes::check);
	}

	/** Those that the plug-ins bring. */
	static Panes installed() {
		return new Panes(PluginRegistry.get(), PluginRegistry.log(Panes.class));
	}

	/** What can show a result of an analysis: what is made for that analysis first, tables last. */
	List<Contribution<ResultPane>> of(String analysis, Result result) {
		return all.stream().filter(p -> types(p).contains(result.type().name()))
				.filter(p -> p.attribute("analysis").map(analysis::equals).orElse(true))
				.sorted(Comparator.comparing((Contribution<ResultPane> p) -> p.attribute("analysis").isEmpty())
						.thenComparing(p -> p.object() instanceof TableForAll))
				.toList();
	}

	private static void check(Contribution<ResultPane> pane) {
		pane.name();
		List<String> types = types(pane);
		if (types.isEmpty() || !TYPES.containsAll(types)) {
			throw new IllegalArgumentException(
					"'types' must be some of " + String.join(" ", TYPES.stream().sorted().toList()));
		}
	}

	private static List<String> types(Contribution<ResultPane> pane) {
		return pane.attribute("types").map(t -> List.of(t.strip().split("\\s+"))).orElse(List.of());
	}
}
