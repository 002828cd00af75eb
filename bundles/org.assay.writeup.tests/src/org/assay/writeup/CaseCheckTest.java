package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Source;
import org.assay.reading.DocumentReader;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCheckTest {
	private static final String TEXT = "\uD83D\uDD25 The bridge costs 40,000 pounds.\n";
	@TempDir
	private Path temp;
	private OpenCase open;
	private Document document;
	private CaseCheck check;

	@BeforeEach
	void fill() throws IOException {
		open = new CaseStore().create(temp.resolve("case"), "Bridge");
		byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
		document = open.importArticle(new Article("a.txt", "text/plain", bytes, Sha256.hex(bytes), TEXT, "UTF-8",
				Optional.of(new Article.Proved("Bridge shut", "text", Optional.empty())), Optional.empty(),
				Optional.empty(), Optional.empty(), "en", List.of(), List.of(), List.of())).document();
		check = new CaseCheck(open, () -> new DocumentReader(List.of()), (d, e) -> {
			throw new AssertionError(e);
		});
	}

	@AfterEach
	void close() {
		open.close();
	}

	private String cite(String words) throws IOException {
		int begin = TEXT.indexOf(words);
		return CitedTexts.cite(document, open.text(document), new Span(begin, begin + words.length()));
	}

	private List<String> kinds(String markdown) {
		return check.check(markdown).stream().map(p -> p.kind().toString()).toList();
	}

	@Test
	void theLabelIsTheOutletOrElseTheTitle() throws IOException {
		String link = "(assay:" + document.getId() + "#2-5 \"The\")";
		assertEquals("[Bridge shut]" + link, cite(" The "));
		Source outlet = ModelFactory.eINSTANCE.createSource();
		outlet.setName("Post [Sund]");
		open.change("outlet", () -> {
			open.model().getSources().add(outlet);
			document.setOutlet(outlet);
		});
		assertEquals("[Post \\[Sund\\]]" + link, cite("The"));
	}

	@Test
	void theCaseIsLookedAtAnewWhenItHasChanged() throws IOException {
		String cited = "It costs this much " + cite("costs 40,000 pounds") + ".";
		assertEquals(List.of(), kinds(cited));
		open.change("remove", () -> open.model().getDocuments().clear());
		check.caseChanged();
		assertEquals(List.of("unknown document"), kinds(cited));
		open.undo();
		check.caseChanged();
		assertEquals(List.of(), kinds(cited));
	}

	@Test
	void documentsCitedLaterAreRead() throws IOException {
		assertEquals(List.of("statement without span"), kinds("It is shut."));
		assertEquals(List.of(), kinds("It is shut " + cite("The bridge") + "."));
		assertEquals(List.of("changed span"), kinds("It is shut " + cite("The bridge").replace("2-", "3-") + "."));
	}

	@Test
	void theWordsAreFoundAgainWhereTheyStandNow() throws IOException {
		Citation moved = WriteUpText.of(cite("costs").replaceAll("#\\d+-\\d+", "#1-4")).citations().getFirst();
		assertEquals("costs", open.text(document).at(moved.in(open.text(document)).orElseThrow()));
	}
}
