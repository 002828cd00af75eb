package org.assay.ui.annotate.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assay.model.Judged;
import org.assay.model.MentionType;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.edit.AnnotationEdits;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.MarkSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to an article: the marks that follow each change are those that are read of it anew. */
class MarksAfterEditsTest {
	private static final int ROUNDS = 250;
	private static final int MARKS = 60;
	private static final Verdict[] DECISIONS = { Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE };
	@TempDir
	Path folder;
	private final MarkFilter filter = new MarkFilter();
	private SampleCase sample;
	private Random random;
	private ArticleState state;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13 })
	void areThoseReadAnew(long seed) throws IOException {
		random = new Random(seed);
		try (SampleCase made = new SampleCase(folder,
				"Mayor Ann Lund left the old mill on Monday with 14 others. ".repeat(6))) {
			sample = made;
			sample.change(() -> {
				for (int i = 0; i < MARKS; i++) {
					propose(i);
				}
			});
			state = new ArticleState(
					new OpenArticle(sample.openCase, sample.document, sample.text, SampleCase.READER), filter);
			for (int round = 0; round < ROUNDS; round++) {
				for (int i = random.nextInt(4); i >= 0; i--) {
					edit();
				}
				if (random.nextInt(20) == 0) {
					filter.showRejected(random.nextBoolean());
					filter.show(MarkKind.values()[random.nextInt(MarkKind.values().length)], random.nextInt(3) > 0);
					state.refresh();
					state.filterChanged();
				}
				state.refresh();
				compare();
			}
		}
	}

	private void propose(int i) {
		Span at = span();
		switch (i % 4) {
		case 0 -> spans(sample.marking.highlight("Mayor", ""), at);
		case 1 -> spans(sample.marking.figure("14", "14", ""), at);
		case 2 -> spans(sample.marking.name("Ann Lund", MentionType.PERSON), at);
		default -> {
			var claim = sample.marking.claim("left");
			claim.getContent().clear();
			claim.getContent().add(sample.marking.span(at.begin(), at.end()));
		}
		}
	}

	private void spans(org.assay.model.Annotation annotation, Span at) {
		annotation.getSpans().clear();
		annotation.getSpans().add(sample.marking.span(at.begin(), at.end()));
		if (random.nextInt(5) == 0) {
			Span second = span();
			annotation.getSpans().add(sample.marking.span(second.begin(), second.end()));
		}
	}

	private Span span() {
		int length = sample.text.length();
		int begin = random.nextInt(length - 1);
		return new Span(begin, Math.min(length, begin + 1 + random.nextInt(random.nextInt(8) == 0 ? 150 : 15)));
	}

	private void edit() {
		AnnotationEdits edits = sample.edits();
		List<Judged> elements = List.copyOf(state.marks().all().stream().map(Mark::element)
				.filter(e -> e.eContainer() == sample.document).toList());
		Judged one = elements.get(random.nextInt(elements.size()));
		Span span = edits.tidy(span());
		switch (random.nextInt(11)) {
		case 0, 1, 2 -> edits.decide(one, DECISIONS[random.nextInt(DECISIONS.length)]);
		case 3 -> edits.decideAll(elements.subList(0, random.nextInt(elements.size())), Verdict.ACCEPTED);
		case 4 -> {
			if (sample.openCase.canUndo() && sample.openCase.undoLabel().filter("prepare"::equals).isEmpty()) {
				sample.openCase.undo();
			}
		}
		case 5 -> {
			if (sample.openCase.canRedo()) {
				sample.openCase.redo();
			}
		}
		case 6 -> {
			if (!span.isEmpty()) {
				edits.create(MarkKind.highlight, span, "seen");
			}
		}
		case 7 -> {
			if (!span.isEmpty() && !MarkReader.spans(one).isEmpty()) {
				edits.move(one, 0, span);
			}
		}
		case 8 -> {
			if (!span.isEmpty()) {
				edits.addPart(one, span);
			}
		}
		case 9 -> {
			if (elements.size() > MARKS / 2) {
				sample.openCase.change("remove", () -> EcoreUtil.remove(one));
			}
		}
		default -> sample.change(() -> {
			if (random.nextBoolean()) {
				sample.marking.zone(ZoneKind.HEADLINE, "old mill");
			} else {
				sample.document.setTitle("Title " + random.nextInt());
			}
		});
		}
	}

	private void compare() {
		MarkSet anew = new MarkSet(new MarkReader(sample.text.length()).read(sample.document), filter::shows);
		MarkSet now = state.marks();
		assertEquals(anew.all(), now.all());
		assertEquals(anew.shown(), now.shown());
		assertEquals(anew.proposals(), now.proposals());
		assertEquals(anew.lanes().index(), now.lanes().index());
		for (Mark mark : now.all()) {
			assertEquals(anew.lanes().lane(mark), now.lanes().lane(mark), () -> "lane of " + mark);
			assertEquals(Optional.of(mark), now.of(mark.element()));
		}
		Span asked = span();
		assertEquals(anew.touching(asked), now.touching(asked));
		Mark from = random.nextBoolean() ? null : now.all().get(random.nextInt(now.all().size()));
		assertEquals(slow(now.shown(), from, asked.begin()), now.next(from, asked.begin(), Mark::isProposal));
		assertEquals(sample.document.getZones().size(), zones());
		assertTrue(anew.all().stream().allMatch(m -> m.element().eContainer() == sample.document));
	}

	private int zones() {
		return state.zones().overlapping(new Span(0, sample.text.length())).size();
	}

	private static Optional<Mark> slow(List<Mark> shown, Mark from, int offset) {
		return shown.stream().filter(m -> from == null ? m.begin() >= offset : m.compareTo(from) > 0)
				.filter(Mark::isProposal).findFirst();
	}
}
