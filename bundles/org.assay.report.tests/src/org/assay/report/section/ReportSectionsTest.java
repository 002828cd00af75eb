package org.assay.report.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.plugins.PlainLog;
import org.assay.plugins.PluginRegistry;
import org.assay.report.CaseReport;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSectionsTest {
	@TempDir
	Path folder;

	@Test
	void theyStandInOrder() {
		List<String> ids = ReportSections.installed().all().stream().map(s -> s.id()).toList();
		assertEquals(List.of("org.assay.report.sources", "org.assay.report.tests.titles", "org.assay.report.documents"),
				ids.subList(0, 3));
		assertEquals("org.assay.report.tests.fails", ids.getLast());
	}

	@Test
	void badContributionsAreLoggedWithTheirOwnerAndLeftOut() {
		StringBuilder heard = new StringBuilder();
		ReportSections.of(PluginRegistry.get(), new PlainLog(ReportSectionsTest.class) {
			@Override
			public void log(IStatus status) {
				heard.append(status.getMessage()).append('\n');
			}
		});
		assertTrue(heard.toString().contains("The section of the report 'org.assay.report.tests.disordered' of "
				+ "org.assay.report is left out: 'order' must be a number"), heard::toString);
		assertTrue(heard.toString().contains("'org.assay.report.tests.gone' of org.assay.report is left out"),
				heard::toString);
		assertEquals(2, heard.toString().lines().count(), heard::toString);
	}

	@Test
	void oneThatFailsDoesNotCostTheReport() throws Exception {
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Bridge")) {
			String html = CaseReport.html(open);
			assertTrue(html.contains("<h2 id=\"titles-heading\">Titles</h2>"), html);
			assertFalse(html.contains("Half a section"), html);
			assertTrue(
					html.contains("The section &#39;org.assay.report.tests.fails&#39; of org.assay.report could not"),
					html);
			assertTrue(html.endsWith("</html>\n"), html);
		}
	}
}
