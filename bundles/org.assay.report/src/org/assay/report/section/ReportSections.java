package org.assay.report.section;

import java.util.Comparator;
import java.util.List;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** The sections that plug-ins contribute, in their order. The one place that reads the extension point. */
public final class ReportSections {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.report.sections";
	private static final ContributionReader<ReportSection> READER = new ContributionReader<>("section of the report",
			ReportSection.class);

	private final List<Contribution<ReportSection>> all;

	private ReportSections(List<Contribution<ReportSection>> contributions) {
		all = contributions.stream().sorted(Comparator.comparingInt(Contribution::order)).toList();
	}

	/** @param log hears of contributions that are left out */
	public static ReportSections of(IExtensionRegistry registry, ILog log) {
		return new ReportSections(READER.read(registry.getConfigurationElementsFor(POINT), log, Contribution::order));
	}

	/** Those that the plug-ins bring. */
	public static ReportSections installed() {
		return of(PluginRegistry.get(), PluginRegistry.log(ReportSections.class));
	}

	public List<Contribution<ReportSection>> all() {
		return all;
	}
}
