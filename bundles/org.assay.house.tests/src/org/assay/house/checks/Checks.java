package org.assay.house.checks;

import java.util.List;
import org.assay.house.Check;

/** All rules of the house. */
public final class Checks {
	private Checks() {
	}

	public static List<Check> all() {
		return List.of(new ApiCheck(), new ContributionCheck(), new DependencyCheck(), new DisplayCheck(),
				new FloorCheck(),
				new GuideCheck(),
				new HabitCheck(),
				new IdCheck(),
				new ImportCheck(), new LabelCheck(), new LiteralTextCheck(), new MachinePathCheck(),
				new ManifestCheck(),
				new MessagesCheck(), new PluginTextCheck(), new RegistryCheck(), new SchemaCheck(), new SizeCheck());
	}
}
