package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.writeup.Preview.Kind;
import org.junit.jupiter.api.Test;

class PreviewTest {
	private static final String POST = "[Post](assay:d1#4-9 \"costs\")";

	private static Preview of(String markdown) {
		return Preview.of(markdown, "Sources", c -> c.document() + ": " + c.words());
	}

	private static List<String> lines(Preview preview) {
		return preview.blocks().stream().map(
				b -> b.kind() + (b.level() > 0 ? " " + b.level() : "") + ": " + b.span().of(preview.text())).toList();
	}

	@Test
	void blocksBecomeLines() {
		assertEquals(List.of("heading 1: Title", "paragraph: One two.", "item 1: \u2022 a", "item 2: 3. b",
				"item 2: 4. c", "quote 1: said", "code 1: x = 1", "code 1: <b>",
				"rule: \u2014\u2009\u2014\u2009\u2014"),
				lines(of("# Title\n\nOne\ntwo.\n\n* a\n\n  3. b\n  4. c\n\n> said\n\n    x = 1\n\n<b>\n\n***\n")));
		assertEquals(List.of(), lines(of("")));
		assertEquals(List.of("item 1: \u2022 "), lines(of("*\n")));
	}

	@Test
	void wordsHaveTheirLooks() {
		Preview preview = of("**a *b*** `c` &amp; <i>");
		assertEquals("a b c & <i>", preview.text());
		assertEquals(List.of("strong a b", "emphasis b", "code c", "code <i>"),
				preview.runs().stream().map(r -> r.look() + " " + r.span().of(preview.text())).toList());
	}

	@Test
	void citationsAreNumberedAndListed() {
		Preview preview = of("It costs much " + POST + ". [It is late](assay:d2#0-3 \"is\"), too " + POST + ".\n");
		assertEquals(List.of("paragraph: It costs much [1]. It is late[2], too [1].", "heading 2: Sources",
				"source 1: 1. d1: costs", "source 1: 2. d2: is"), lines(preview));
		assertEquals(List.of("[1] d1", "[2] d2", "[1] d1", "1. d1: costs d1", "2. d2: is d2"), preview.links().stream()
				.map(l -> l.span().of(preview.text()) + " " + ((Citation) l.target()).document()).toList());
	}

	@Test
	void otherLinksAndCitationsInHeadings() {
		Preview preview = of("# Cable " + POST + "\n\n[Site](https://example.org) ![picture](a.png)");
		assertEquals("Cable [1]", preview.blocks().getFirst().span().of(preview.text()));
		assertEquals(Kind.paragraph, preview.blocks().get(1).kind());
		assertEquals("Site\u2009\u2197 picture", preview.blocks().get(1).span().of(preview.text()));
	}

	@Test
	void tablesAreRowsOfCells() {
		Preview preview = of("| key | does |\n|---|---|\n| `Q` | a **claim** |\n| |b\n\nend");
		assertEquals(List.of("head: key\tdoes", "row: Q\ta claim", "row: \tb", "paragraph: end"), lines(preview));
		assertEquals(List.of("code Q", "strong claim"),
				preview.runs().stream().map(r -> r.look() + " " + r.span().of(preview.text())).toList());
	}

	@Test
	void onlyTheWebIsALinkOfAWriteUp() {
		Preview preview = of("[Site](https://example.org) and [notes](notes.md)\n\n![Map](map.png)");
		assertEquals("Site\u2009\u2197 and notes\nMap", preview.text());
		assertEquals(List.of(new Preview.Link(new Span(0, 6), new Preview.Address("https://example.org"))),
				preview.links());
		assertEquals(List.of(), preview.pictures());
	}

	@Test
	void pagesHaveLinksAndPictures() {
		Preview page = Preview.ofPage("See [the **list**](a.md#b).\n\n![A map](images/map.png)\n");
		assertEquals(List.of("paragraph: See the list.", "picture: \uFFFC", "caption: A map"), lines(page));
		assertEquals(List.of("link the list", "strong list"),
				page.runs().stream().map(r -> r.look() + " " + r.span().of(page.text())).toList());
		assertEquals(List.of(new Preview.Link(new Span(4, 12), new Preview.Address("a.md#b"))), page.links());
		assertEquals(List.of(new Preview.Picture(new Span(14, 15), "images/map.png", "A map")), page.pictures());
	}

	@Test
	void addressesNameHeadings() {
		Preview page = Preview.ofPage("# Guide\n\n## What is saved, and when\n\nwords\n");
		assertEquals(Optional.of(page.blocks().get(1)), page.heading("what-is-saved-and-when"));
		assertEquals(Optional.empty(), page.heading("words"));
	}
}
