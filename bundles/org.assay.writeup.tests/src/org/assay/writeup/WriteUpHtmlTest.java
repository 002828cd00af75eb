package org.assay.writeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WriteUpHtmlTest {
	private static final String POST = "[Post](assay:d1#4-9 \"costs\")";

	@Test
	void citationsAreNumbersThatLeadToTheSources() {
		WriteUpHtml html = WriteUpHtml.of(
				"It costs much " + POST + ". [It is late](assay:d2#0-3 \"is\") " + POST + ".\n",
				"w1-");
		assertEquals("<p>It costs much <sup><a id=\"w1-cited-1-1\" href=\"#w1-source-1\">[1]</a></sup>. It is late"
				+ "<sup><a id=\"w1-cited-2-1\" href=\"#w1-source-2\">[2]</a></sup> "
				+ "<sup><a id=\"w1-cited-1-2\" href=\"#w1-source-1\">[1]</a></sup>.</p>\n", html.body());
		assertEquals(List.of("d1 w1-source-1 [w1-cited-1-1, w1-cited-1-2]", "d2 w1-source-2 [w1-cited-2-1]"),
				html.sources().stream().map(s -> s.citation().document() + " " + s.id() + " " + s.places()).toList());
	}

	@Test
	void nothingIsRunOrFetched() {
		assertEquals("<p>&lt;script&gt;x()&lt;/script&gt;</p>\n",
				WriteUpHtml.of("&lt;script&gt;x()&lt;/script&gt;", "").body());
		assertEquals("<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt; Map bad notes</p>\n", WriteUpHtml.of(
				"<b onclick=\"x()\">a</b> ![Map](https://example.org/map.png) [bad](javascript:x()) [notes](notes.md)",
				"").body());
		assertEquals("<p><a href=\"https://example.org\" rel=\"noreferrer\">Site</a></p>\n",
				WriteUpHtml.of("[Site](https://example.org)", "").body());
	}

	@Test
	void tablesAreTables() {
		assertEquals(1, WriteUpHtml.of("| a | b |\n|---|---|\n| 1 | 2 " + POST + " |\n", "").sources().size());
	}
}
