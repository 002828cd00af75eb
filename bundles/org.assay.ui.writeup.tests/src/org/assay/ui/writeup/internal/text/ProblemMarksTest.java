package org.assay.ui.writeup.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.writeup.Problem;
import org.assay.writeup.Problem.Kind;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems of a text that is being changed. */
class ProblemMarksTest {
	private final Document document = new Document("One two. Three four. Five six.");
	private final ProblemMarks marks = new ProblemMarks();

	@BeforeEach
	void mark() {
		marks.model().connect(document);
		marks.set(List.of(problem(9, 20), problem(0, 8)));
	}

	private static Problem problem(int begin, int end) {
		return new Problem(Kind.noCitation, new Span(begin, end), "because", Optional.empty());
	}

	private Span step(int begin, int end, boolean isForward) {
		return marks.place(marks.step(new Span(begin, end), isForward).orElseThrow());
	}

	@Test
	void oneFollowsTheOther() {
		assertEquals(new Span(0, 8), step(0, 0, true), "the caret before it");
		assertEquals(new Span(9, 20), step(0, 8, true));
		assertEquals(new Span(0, 8), step(9, 20, true), "from the other end");
		assertEquals(new Span(0, 8), step(9, 20, false));
		assertEquals(new Span(9, 20), step(0, 8, false));
		marks.set(List.of());
		assertEquals(Optional.empty(), marks.step(new Span(0, 0), true));
	}

	@Test
	void theyMoveWithTheText() throws BadLocationException {
		document.replace(0, 0, "Before. ");
		assertEquals(List.of(new Span(8, 16), new Span(17, 28)), marks.all().stream().map(marks::place).toList());
		assertEquals(1, marks.at(10).size());
		assertEquals(0, marks.at(3).size());
	}
}
