package org.assay.ui.writeup.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How Markdown looks while it is written. */
class StretchTest {

	@Test
	void headingsAndLists() {
		assertLooks("## The cable\n* One\n12. Two #3\n#no\n",
				"heading{## The cable}plain{¶}quote{*}plain{ One¶}quote{12.}plain{ Two #3¶#no¶}");
		assertLooks("> Assessment: no\nAssessment: yes\n",
				"quote{>}plain{ Assessment: no¶}own{Assessment:}plain{ yes¶}");
	}

	@Test
	void citationsAreLinks() {
		assertLooks("It costs [Post \\[Sund\\]](assay:d1#1-9 \"a (big) \\\" sum\").",
				"plain{It costs }label{[Post \\[Sund\\]]}target{(assay:d1#1-9 \"a (big) \\\" sum\")}plain{.}");
		assertLooks("[1] and [2", "plain{[1] and [2}");
	}

	@Test
	void emphasis() {
		assertLooks("a **b c** *d* _e_ `f*` 2 * 3 * 4 snake_case_name",
				"plain{a }strong{**b c**}plain{ }emphasis{*d*}plain{ }emphasis{_e_}plain{ }code{`f*`}"
						+ "plain{ 2 * 3 * 4 snake_case_name}");
	}

	@Test
	void everyLetterIsInOneStretch() {
		String text = "# A\n\n* [x](y \"z\") **b** `c`\n> d *e*\n";
		assertEquals(text, Stretch.of(text).stream().map(s -> s.span().of(text)).collect(Collectors.joining()));
	}

	private static void assertLooks(String text, String expected) {
		assertEquals(expected, Stretch.of(text).stream().map(s -> s.look() + "{" + s.span().of(text) + "}")
				.collect(Collectors.joining()).replace('\n', '\u00b6'));
	}
}
