package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
				.map(l -> l.span().of(preview.text()) + " " + l.citation().document()).toList());
	}

	@Test
	void otherLinksAndCitationsInHeadings() {
		Preview preview = of("# Cable " + POST + "\n\n[Site](https://example.org) ![picture](a.png)");
		assertEquals("Cable [1]", preview.blocks().getFirst().span().of(preview.text()));
		assertEquals(Kind.paragraph, preview.blocks().get(1).kind());
		assertEquals("Site picture", preview.blocks().get(1).span().of(preview.text()));
	}
}
