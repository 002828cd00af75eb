package org.assay.report.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporters;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Document;
import org.assay.report.writeup.WriteUpReport.Text;
import org.assay.text.Span;
import org.assay.writeup.CitedTexts;
import org.assay.writeup.WriteUpFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteUpReportTest {
	private static final String WORDS = "The bridge <b>costs</b> 40,000 pounds";
	@TempDir
	Path folder;
	private OpenCase open;
	private Document document;

	@BeforeEach
	void makeCase() throws Exception {
		open = new CaseStore().create(folder.resolve("case"), "Bridge");
		Path file = Files.writeString(folder.resolve("post.txt"), "A bridge for all\n\n" + WORDS + ", he said.\n");
		for (Article article : new FileIngest().read(file)) {
			document = open.importArticle(article).document();
		}
		open.change("particulars", () -> {
			document.setPublishedAt("2025-02-24");
			document.setTitle("A bridge for all");
		});
	}

	@AfterEach
	void close() {
		open.close();
	}

	private String citation() throws Exception {
		int begin = open.text(document).toString().indexOf(WORDS);
		return CitedTexts.cite(document, open.text(document), new Span(begin, begin + WORDS.length()))
				.replaceFirst("\\[.*?]", "[Post]");
	}

	@Test
	void sourcesShowTheirWordsAndLeadBack() throws Exception {
		String html = WriteUpReport.html(open,
				List.of(new Text("costs", "# Costs\n\nIt is dear " + citation() + ".\n")));
		assertTrue(html.contains("<title>costs</title>"), html);
		assertTrue(html.contains("<p>It is dear <sup><a id=\"cited-1-1\" href=\"#source-1\">[1]</a></sup>.</p>"), html);
		assertTrue(html.contains("<li id=\"source-1\"><p>Mon 24 Feb 2025: A bridge for all</p><blockquote>"
				+ "\u201cThe bridge &lt;b&gt;costs&lt;/b&gt; 40,000 pounds\u201d</blockquote><p><a href=\"#cited-1-1\""),
				html);
		assertFalse(html.contains("<b>"), html);
	}

	@Test
	void whatIsAmissIsSaid() throws Exception {
		String moved = citation().replaceAll("costs</b>", "cost</b>");
		String gone = citation().replace(document.getId(), "d-gone");
		String html = WriteUpReport.html(open, List.of(new Text("a", moved + " " + gone)));
		assertTrue(html.contains("does not have these words"), html);
		assertTrue(html.contains("not in the case any more"), html);
	}

	@Test
	void isAWayToExportTheCase() throws Exception {
		WriteUpFolder folderOfCase = WriteUpFolder.ofCase(open.folder());
		assertTrue(exported().contains("There are no write-ups in this case."));
		folderOfCase.create("one", "It is dear " + citation() + ".\n");
		folderOfCase.create("two", "It is very dear " + citation() + ".\n");
		String html = exported();
		assertTrue(html.contains("href=\"#w1-source-1\"") && html.contains("id=\"w2-source-1\""), html);
		assertEquals(html, exported());
	}

	private String exported() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Exporters.installed().find("org.assay.report.writeUps").orElseThrow().exporter().write(open, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
