package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.model.Figure;
import org.assay.model.TimeExpression;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTest {
	private static final String TEXT = "Intro line.\nThe port said on Monday that repairs would cost $15 million. Nothing else.";

	@TempDir
	Path folder;

	@Test
	void aTimeIsWorkedOutFromTheDateOfPublication() throws IOException {
		try (SampleCase sample = new SampleCase(folder, TEXT)) {
			sample.change(() -> sample.document.setPublishedAt("2031-03-12"));
			TimeExpression time = (TimeExpression) sample.edits().create(MarkKind.time, sample.span("Monday"), "");
			assertEquals("2031-03-10", time.getValue());
			assertTrue(time.getJudgements().getFirst().getNote().startsWith("filled in by reading: "));
		}
	}

	@Test
	void aFigureGetsItsNumberAndUnit() throws IOException {
		try (SampleCase sample = new SampleCase(folder, TEXT)) {
			Figure figure = (Figure) sample.edits().create(MarkKind.figure, sample.span("$15 million"), "");
			assertEquals(15_000_000, figure.getValue().intValueExact());
			assertEquals("USD", figure.getUnit());
		}
	}

	@Test
	void wordsThatSayNothingOfTheKindStayEmpty() throws IOException {
		try (SampleCase sample = new SampleCase(folder, TEXT)) {
			Figure figure = (Figure) sample.edits().create(MarkKind.figure, sample.span("Nothing"), "");
			assertNull(figure.getValue());
			assertNull(figure.getJudgements().getFirst().getNote());
		}
	}
}
