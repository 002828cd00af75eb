package org.assay.ui.annotate.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a view of an article knows of the case. */
class ArticleStateTest {
	@TempDir
	Path folder;
	private SampleCase sample;
	private ArticleState state;
	private int drawn;

	@BeforeEach
	void open() throws IOException {
		sample = new SampleCase(folder, "Mayor Ann Lund left on Monday.");
		sample.change(() -> sample.marking.time("Monday", "2031-03-10"));
		state = new ArticleState(new OpenArticle(sample.openCase, sample.document, sample.text, SampleCase.READER),
				new MarkFilter());
		state.add(new ArticleState.Listener() {
			@Override
			public void marksChanged() {
				drawn++;
			}
		});
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void whatTheCaseHasChangedIsReadOnceAndDrawnOnce() {
		assertFalse(state.refresh());
		assertEquals(0, drawn);
		sample.change(() -> sample.marking.highlight("Ann Lund", ""));
		assertTrue(state.refresh());
		assertFalse(state.refresh(), "told a second time of one change");
		assertEquals(1, drawn);
		assertEquals(2, state.marks().shown().size());
		sample.openCase.undo();
		assertTrue(state.refresh());
		assertEquals(1, state.marks().shown().size());
	}

	@Test
	void whatIsNoMarkOfItsOwnIsDrawnToo() {
		sample.change(() -> sample.document.setTitle("Another"));
		assertTrue(state.refresh());
		assertEquals(1, drawn);
	}

	@Test
	void anotherFilterIsAppliedAndTheSameOneIsNot() {
		MarkFilter filter = new MarkFilter();
		state.filterBy(filter);
		assertEquals(0, drawn);
		MarkFilter other = new MarkFilter();
		other.show(MarkKind.time, false);
		state.filterBy(other);
		assertEquals(1, drawn);
		assertEquals(0, state.marks().shown().size());
		other.show(MarkKind.time, true);
		state.filterChanged();
		assertEquals(1, state.marks().shown().size());
	}
}
