package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RelationRuleRegistry;
import org.assay.analysis.script.ScriptLanguages;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporters;
import org.assay.exchange.exporting.Exporters.Registered;
import org.assay.exchange.importing.Importers;
import org.assay.languages.LanguagePacks;
import org.assay.plugins.PlainLog;
import org.assay.plugins.PluginRegistry;
import org.assay.report.section.ReportSections;
import org.assay.timeline.lanes.LaneGroupings;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through all that Assay's own plug-ins contribute: nothing is left out, and everything does what it is there for. */
class EveryContributionTest {
	private final IExtensionRegistry registry = PluginRegistry.get();
	private final List<String> heard = new ArrayList<>();

	@TempDir
	Path folder;

	@Test
	void nothingIsLeftOut() {
		ILog log = new PlainLog(EveryContributionTest.class) {
			@Override
			public void log(IStatus status) {
				heard.add(status.getMessage());
			}
		};
		assertFalse(new AnalysisRegistry(registry, log).all().isEmpty());
		assertFalse(new RelationRuleRegistry(registry, log).all().isEmpty());
		assertFalse(new ScriptLanguages(registry, log).endings().isEmpty());
		assertFalse(new LanguagePacks(registry, log).all().isEmpty());
		assertFalse(Importers.of(registry, log).isEmpty());
		assertFalse(Exporters.of(registry, log).all().isEmpty());
		assertFalse(ReportSections.of(registry, log).all().isEmpty());
		assertFalse(LaneGroupings.of(registry, log).all().isEmpty());
		assertEquals(List.of(), heard);
	}

	@Test
	void everyContributionIsNamedAfterItsPlugin() {
		for (String point : List.of(AnalysisRegistry.POINT, Importers.POINT, Exporters.POINT, ReportSections.POINT,
				LaneGroupings.POINT)) {
			IConfigurationElement[] elements = registry.getConfigurationElementsFor(point);
			assertTrue(elements.length > 0, point);
			for (IConfigurationElement element : elements) {
				String id = element.getAttribute("id");
				assertTrue(id.startsWith(element.getContributor().getName()), id);
			}
		}
	}

	@Test
	void everyExporterWritesACase() throws Exception {
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Bridge")) {
			for (Registered exporter : Exporters.installed().all()) {
				ByteArrayOutputStream once = new ByteArrayOutputStream();
				ByteArrayOutputStream again = new ByteArrayOutputStream();
				exporter.exporter().write(open, once);
				exporter.exporter().write(open, again);
				assertTrue(once.size() > 0, exporter::id);
				assertEquals(once.toString(), again.toString());
			}
		}
	}

	@Test
	void exportsFromTheCommandLine() throws Exception {
		assertTrue(Line.run(folder, "export").with(0).out().contains("org.assay.report.page\thtml\tReport as HTML"));
		assertTrue(Line.run(folder, "export").with(0).out()
				.contains("org.assay.timeline.calendar\tics\tTimeline as a cal"));
		Line.run(folder, "new", "case", "--name", "Bridge").with(0);
		assertTrue(Line.run(folder, "export", "case", "--as", "org.assay.timeline.calendar").with(0).out()
				.contains("X-WR-CALNAME:Bridge"));
		Line.run(folder, "export", "case", "--as", "org.assay.report.page", "-o", "a.html").with(0);
		Line.run(folder, "report", "case", "-o", "b.html").with(0);
		assertEquals(Files.readString(folder.resolve("b.html")), Files.readString(folder.resolve("a.html")));
		assertTrue(Line.run(folder, "export", "case", "--as", "other").with(2).err().contains("no format 'other'"));
		Line.run(folder, "export", "--as", "org.assay.report.page").with(2);
	}
}
