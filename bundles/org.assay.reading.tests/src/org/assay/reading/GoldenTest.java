package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reads one invented article whole; {@code -Dgolden.update=true} writes the file anew for review. */
class GoldenTest {

	private static final String FILE = "bundles/org.assay.reading.tests/golden/harbour.txt";

	static final String ARTICLE = """
			Quill Offers Brack A Deeper Harbour

			BRACK, March 4 - Mayor Ada Quill said on Tuesday that the town would dredge its harbour “to the last \
			stone” if the state paid $40 million of the cost, a price she claimed would fall within months.

			“We have waited since 2019,” Quill told The Quay Post. “Nobody can say we hurried.”

			Tom Bell, who leads the Guild of Pilots (GOP), disputed the figure. According to Bell, the works would \
			take three years and cost about 52 million dollars, or 30% more than the mayor’s “fairy-tale” estimate. \
			The mayor has rejected that. She also promised to keep the ferry to Norway, which carried some 12,000 \
			people last year.

			The ministry did not confirm the grant, although officials hinted at a decision by Friday. Prices for \
			berths rose 5% in February (Brack says less).
			""";

	@Test
	void harbour() throws IOException {
		String actual = print(Sample.of(ARTICLE));
		Path file = Path.of(System.getProperty("assay.root", ".")).resolve(FILE);
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, actual);
		}
		assertEquals(Files.readString(file).replace("\r\n", "\n"), actual, () -> "differs from " + file);
	}

	private static String print(Sample sample) {
		StringBuilder out = new StringBuilder();
		sample.sentences().forEach(s -> line(out, "sentence: %s", s));
		sample.mentions().forEach(m -> line(out, "name: %s", m));
		sample.times().forEach(t -> line(out, "time: %s", t));
		sample.reading().times().forEach(t -> line(out, "  how: %s", t.arithmetic()));
		sample.figures().forEach(f -> line(out, "figure: %s", f));
		for (Attribution a : sample.reading().attributions()) {
			line(out, "%s: %s\n  speaker: %s (%s), %s%s%s\n  cue: %s, source: %s\n  why: %s %s", a.kind(),
					sample.words(a.content()), a.speaker(), a.authority(), a.stance(), a.hedged() ? ", hedged" : "",
					a.negated() ? ", negated" : "", sample.words(a.cue()), sample.words(a.source()), a.why().rule(),
					a.why().because());
		}
		for (Claim c : sample.reading().claims()) {
			line(out, "claim: %s\n  %s, %s, by %s", sample.words(c.content()), c.polarity(), c.modality(),
					c.attribution().map(Attribution::speaker).orElse("the outlet"));
			c.slots().forEach(s -> line(out, "  %s: %s", s.role(), s.value()));
		}
		return out.toString();
	}

	private static void line(StringBuilder out, String format, Object... values) {
		out.append(String.format(Locale.ROOT, format, values)).append('\n');
	}
}
