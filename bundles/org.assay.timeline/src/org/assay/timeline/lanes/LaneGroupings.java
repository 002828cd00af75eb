package org.assay.timeline.lanes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * What lanes can be made by. The one place that reads the extension point. A contribution that cannot be used is logged
 * with its plug-in and left out.
 */
public final class LaneGroupings {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.timeline.lanes";
	private static final ContributionReader<LaneGrouping> READER = new ContributionReader<>("grouping into lanes",
			LaneGrouping.class);

	private final List<Named> all;

	/**
	 * A way to make lanes.
	 *
	 * @param id   of the contribution
	 * @param name for a choice
	 */
	public record Named(String id, String name, LaneGrouping grouping) {
	}

	private LaneGroupings(List<Contribution<LaneGrouping>> contributions) {
		all = contributions.stream().sorted(Comparator.comparingInt(Contribution::order))
				.map(c -> new Named(c.id(), c.name(), c.object())).toList();
	}

	/** @param log hears of contributions that are left out */
	public static LaneGroupings of(IExtensionRegistry registry, ILog log) {
		return new LaneGroupings(READER.read(registry.getConfigurationElementsFor(POINT), log, LaneGroupings::check));
	}

	/** Those that the plug-ins bring. */
	public static LaneGroupings installed() {
		return of(PluginRegistry.get(), PluginRegistry.log(LaneGroupings.class));
	}

	/** In the order of a choice. */
	public List<Named> all() {
		return all;
	}

	public Optional<Named> find(String id) {
		return all.stream().filter(n -> n.id().equals(id)).findFirst();
	}

	private static void check(Contribution<LaneGrouping> contribution) {
		contribution.name();
		contribution.order();
	}
}
