package org.assay.house.checks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCheckTest {
	private static final String GUIDE = "bundles/org.assay.help/guide/";
	private static final String PAGES = GUIDE + "pages.properties";

	@TempDir
	Path folder;

	private Sample sample(String... pages) {
		return new Sample(folder).bundle("org.assay.help").bundle("org.assay.ui")
				.file(GUIDE + "start.md", "# Start", "", "[Claims](claims.md)")
				.file(GUIDE + "claims.md", "# Claims", "", "## What is said, and by whom").file(PAGES, pages);
	}

	@Test
	void partsWithPagesAreFine() {
		sample("a.view = claims.md#what-is-said-and-by-whom", "an.editor=start.md")
				.plugin("org.assay.ui", "<extension><view id=\"a.view\" class=\"x.View\"/>",
						"<editor id=\"an.editor\" class=\"x.Editor\"/></extension>")
				.finds(new GuideCheck());
	}

	@Test
	void aPartWithoutAPageIsNamed() {
		sample().plugin("org.assay.ui", "<extension><view id=\"a.view\" class=\"x.View\"/>",
				"<perspective id=\"a.perspective\" class=\"x.Perspective\"/></extension>")
				.finds(new GuideCheck(), "bundles/org.assay.ui/plugin.xml:2", "view a.view has no page",
						"bundles/org.assay.ui/plugin.xml:3", "perspective a.perspective has no page");
	}

	@Test
	void whatIsNotThereIsNamed() {
		sample("org.assay.ui.Gone = start.md", "a = missing.md", "b = claims.md#missing")
				.finds(new GuideCheck(), PAGES + ":1", "neither a part nor a dialog", PAGES + ":2", "no such page",
						PAGES + ":3", "no heading for #missing");
	}

	@Test
	void aPageThatNobodyFindsIsNamed() {
		sample().file(GUIDE + "lost.md", "# Lost").finds(new GuideCheck(), GUIDE + "lost.md", "does not lead");
	}
}
