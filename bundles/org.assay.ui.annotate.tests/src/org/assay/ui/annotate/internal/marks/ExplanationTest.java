package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assay.model.Judged;
import org.assay.model.Verdict;
import org.assay.ui.Dates;
import org.assay.ui.annotate.internal.fixture.Marking;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

	private static final String JUDGED = Dates.words(Instant.parse("2031-03-13T09:30:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private static Explanation explain(SampleCase sample, Judged element) {
		Mark mark = new MarkReader(sample.text.length()).mark(element).orElseThrow();
		return Explanation.of(mark, sample.text.at(mark.extent()), ZoneOffset.UTC);
	}

	@Test
	void saysWhatItIsAndWhyItIsThere() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "He came on Monday.")) {
			sample.change(() -> sample.marking.time("Monday", "2031-03-10"));
			Judged time = sample.document.getAnnotations().getFirst();
			assertEquals("""
					Time, proposed
					Words: Monday
					Value: Mon 10 Mar 2031
					Worked out: the last such day on or before the date of publication
					From: 2031-03-12
					Rule: Words between quotation marks before a verb of saying
					Looked at: verb: said
					Confidence: 87%
					Judged: proposed by org.assay.reading.rules 1,\s""" + JUDGED, explain(sample, time).plain());
		}
	}

	@Test
	void ofAVersionOnlyTheNumberIsTold() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "He paid 12 crowns.")) {
			sample.change(() -> Marking.judge(sample.marking.figure("12 crowns", "12", "SEK"), Verdict.UNSURE,
					"some.analysis").setVersion("org.assay.reading/2"));
			String told = explain(sample, sample.document.getAnnotations().getFirst()).plain();
			assertTrue(told.contains("unsure by some.analysis 2, " + JUDGED), told);
		}
	}

	@Test
	void theAnalystsWordCountsWhateverAnAnalysisSaysLater() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "He paid 12 crowns.")) {
			sample.change(() -> {
				Judged figure = sample.marking.figure("12 crowns", "12", "SEK");
				Marking.judge(figure, Verdict.REJECTED, "analyst").setNote("a fee");
				Marking.judge(figure, Verdict.PROPOSED, "org.assay.reading.rules");
			});
			Judged figure = sample.document.getAnnotations().getFirst();
			assertEquals(Verdict.REJECTED, Verdicts.of(figure));
			assertFalse(Verdicts.isOwn(figure));
			Explanation explanation = explain(sample, figure);
			assertEquals("Figure, rejected", explanation.title());
			assertTrue(explanation.plain().contains("Value: 12\u00A0SEK"), explanation.plain());
			assertTrue(explanation.plain().contains("rejected by you, " + JUDGED + ": a fee"), explanation.plain());
		}
	}

	@Test
	void spansThatDoNotFitTheTextAreNotShown() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "Short.")) {
			sample.change(() -> sample.marking.highlight("Short", "x").getSpans().getFirst().setEnd(99));
			assertTrue(new MarkReader(sample.text.length()).read(sample.document).isEmpty());
		}
	}
}
