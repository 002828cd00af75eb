package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Proof;
import org.assay.model.Source;
import org.assay.model.Verdicts;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.fields.Form;
import org.assay.ui.fields.FormField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentEditsTest {
	private static final String TEXT = "The Harbour Post\nFerry to stop\nTuesday 4 March 2025\n\nThe ferry stops.\nShare this article\nIt was old.\n";

	@TempDir
	Path folder;
	private SampleCase sample;
	private DocumentEdits edits;
	private int ids;

	@BeforeEach
	void open() throws IOException {
		sample = new SampleCase(folder, TEXT);
		edits = new DocumentEdits(sample.openCase, sample.document, sample.text, SampleCase.READER,
				Clock.fixed(SampleCase.NOW, ZoneOffset.UTC), () -> "made-" + ++ids);
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private List<String> zones() {
		return sample.document.getZones().stream().map(z -> z.getKind().getName() + ": " + z.getSpan().getQuote())
				.toList();
	}

	@Test
	void aZoneInsideAnotherCutsItInTwo() {
		sample.change(() -> sample.marking.zone(ZoneKind.BODY, "The ferry stops.\nShare this article\nIt was old."));
		assertTrue(edits.setZone(ZoneKind.BOILERPLATE, sample.span("Share this article")));
		assertEquals(List.of("body: The ferry stops.", "boilerplate: Share this article", "body: It was old."),
				zones());
		assertEquals(3, sample.document.getZones().stream().map(z -> z.getId()).distinct().count());
		Judgement judgement = sample.document.getZones().get(1).getJudgements().getFirst();
		assertEquals(Verdicts.ANALYST, judgement.getBy());
		assertTrue(judgement.getNote().contains("Body"), judgement.getNote());
		sample.openCase.undo();
		assertEquals(List.of("body: The ferry stops.\nShare this article\nIt was old."), zones());
	}

	@Test
	void aZoneOverSeveralTakesTheirPlaceAndShortensThoseItOverlaps() {
		sample.change(() -> {
			sample.marking.zone(ZoneKind.HEADLINE, "Ferry to stop");
			sample.marking.zone(ZoneKind.DATE, "Tuesday 4 March 2025");
			sample.marking.zone(ZoneKind.BODY, "The ferry stops.");
		});
		Span span = new Span(sample.span("Tuesday").begin(), sample.span("The ferry").end());
		assertTrue(edits.setZone(ZoneKind.SUMMARY, span));
		assertEquals(List.of("headline: Ferry to stop", "summary: Tuesday 4 March 2025\n\nThe ferry", "body: stops."),
				zones());
	}

	@Test
	void nothingChangesWhereAllIsOfTheKindAlready() {
		sample.change(() -> sample.marking.zone(ZoneKind.BODY, "The ferry stops."));
		assertFalse(edits.setZone(ZoneKind.BODY, sample.span("ferry")));
		assertEquals(List.of("body: The ferry stops."), zones());
	}

	@Test
	void withoutASelectionTheLineIsMeant() {
		int caret = sample.span("this article").begin();
		assertEquals(sample.span("Share this article"), edits.stretch(new Span(caret, caret)));
		int between = TEXT.indexOf("\n\n") + 1;
		assertTrue(edits.stretch(new Span(between, between)).isEmpty(), "an empty line");
	}

	@Test
	void wordsBecomeTheTitleAndItsProof() {
		assertEquals(Optional.of("Ferry to stop"), edits.use(MetadataField.title, sample.span("Ferry to stop")));
		assertEquals("Ferry to stop", sample.document.getTitle());
		List<Proof> proofs = sample.document.getProofs().stream().filter(p -> "title".equals(p.getField())).toList();
		assertEquals(1, proofs.size(), "the proof before it is gone");
		assertEquals("Ferry to stop", proofs.getFirst().getSpan().getQuote());
		assertTrue(Verdicts.isDecidedByAnalyst(sample.document));
		assertEquals("Title: Sample \u2192 Ferry to stop", sample.document.getJudgements().getLast().getNote());
		sample.openCase.undo();
		assertEquals("Sample", sample.document.getTitle());
		assertFalse(Verdicts.isDecidedByAnalyst(sample.document));
	}

	@Test
	void aDateIsNormalisedAndRefusedWhenThereIsNone() {
		assertEquals(Optional.of("2025-03-04"), edits.use(MetadataField.publishedAt, sample.span("4 March 2025")));
		assertEquals("2025-03-04", sample.document.getPublishedAt());
		assertEquals(Optional.empty(), edits.use(MetadataField.publishedAt, sample.span("The ferry stops")));
		assertEquals("2025-03-04", sample.document.getPublishedAt());
	}

	@Test
	void anOutletIsFoundByNameOrMade() {
		sample.change(() -> {
			Source known = ModelFactory.eINSTANCE.createSource();
			known.setId("s1");
			known.setName("Harbour Post Ltd");
			known.getAliases().add("the harbour post");
			sample.openCase.model().getSources().add(known);
		});
		edits.use(MetadataField.outlet, sample.span("The Harbour Post"));
		assertEquals("s1", sample.document.getOutlet().getId());
		edits.use(MetadataField.outlet, sample.span("Ferry"));
		assertEquals("Ferry", sample.document.getOutlet().getName());
		assertEquals(2, sample.openCase.model().getSources().size());
	}

	@Test
	void anotherSpellingOfAnOutletIsTheSameOutlet() {
		sample.change(() -> {
			Source known = ModelFactory.eINSTANCE.createSource();
			known.setId("s1");
			known.setName("harbourpost.example");
			sample.openCase.model().getSources().add(known);
		});
		edits.use(MetadataField.outlet, sample.span("The Harbour Post"));
		assertEquals("s1", sample.document.getOutlet().getId());
		assertEquals(List.of("The Harbour Post"), sample.document.getOutlet().getAliases());
		assertEquals(1, sample.openCase.model().getSources().size());
	}

	private Proof proof(String field) {
		return sample.document.getProofs().stream().filter(p -> field.equals(p.getField())).findFirst().orElseThrow();
	}

	private FormField field(Form form, String key) {
		return form.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
	}

	@Test
	void aZoneIsReshapedAndWhatItLeavesIsBodyAgain() {
		sample.change(() -> {
			sample.marking.zone(ZoneKind.BODY, "The ferry stops.");
			sample.marking.zone(ZoneKind.BOILERPLATE, "Share this article\nIt was old.");
		});
		ZoneCorrection correction = edits.correction(edits.zoneAt(TEXT.indexOf("Share")).orElseThrow());
		field(correction, "span").take(sample.span("stops.\nShare this article"));
		edits.correct(correction);
		assertEquals(List.of("body: The ferry", "boilerplate: stops.\nShare this article", "body: It was old."),
				zones());
		assertEquals("correct stretch", sample.openCase.undoLabel().orElseThrow());
		assertTrue(sample.document.getZones().get(1).getJudgements().getLast().getNote().startsWith("Words: Share"));
		sample.openCase.undo();
		assertEquals(List.of("body: The ferry stops.", "boilerplate: Share this article\nIt was old."), zones());
	}

	@Test
	void aZoneBecomesAnotherKindWhereItIs() {
		sample.change(() -> sample.marking.zone(ZoneKind.BODY, "Share this article"));
		ZoneCorrection correction = edits.correction(edits.zoneAt(TEXT.indexOf("Share")).orElseThrow());
		field(correction, "kind").set("boilerplate");
		edits.correct(correction);
		assertEquals(List.of("boilerplate: Share this article"), zones());
	}

	@Test
	void factsAreTypedOrTakenFromWordsAsOneStep() {
		DocumentCorrection correction = edits.correction();
		field(correction, "title").set("Ferry to stop");
		assertEquals(Optional.empty(), field(correction, "publishedAt").take(sample.span("Tuesday 4 March 2025")));
		assertEquals("Tue 4 Mar 2025", field(correction, "publishedAt").meaning());
		field(correction, "outlet").take(sample.span("The Harbour Post"));
		edits.correct(correction);
		assertEquals("Ferry to stop", sample.document.getTitle());
		assertEquals("2025-03-04", sample.document.getPublishedAt());
		assertEquals("The Harbour Post", sample.document.getOutlet().getName());
		assertEquals("typed by the analyst", proof("title").getBasis());
		assertEquals("Tuesday 4 March 2025", proof("publishedAt").getSpan().getQuote());
		assertEquals("correct the facts of the article", sample.openCase.undoLabel().orElseThrow());
		sample.openCase.undo();
		assertEquals("Sample", sample.document.getTitle());
	}

	@Test
	void aDateOfPublicationMustBeADay() {
		DocumentCorrection correction = edits.correction();
		assertEquals(Optional.of("No day, month or year can be read from these words."),
				field(correction, "publishedAt").take(sample.span("ferry")));
		field(correction, "publishedAt").set("P3D");
		assertTrue(field(correction, "publishedAt").problem().isPresent());
		field(correction, "publishedAt").set("2025-03");
		assertEquals(Optional.empty(), field(correction, "publishedAt").problem());
	}
}
