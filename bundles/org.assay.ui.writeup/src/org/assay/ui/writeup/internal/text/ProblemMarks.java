package org.assay.ui.writeup.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.writeup.Problem;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

/** The problems of a text as marks that move with it. UI thread only. */
public final class ProblemMarks {
	private final AnnotationModel model = new AnnotationModel();

	AnnotationModel model() {
		return model;
	}

	/** Shows other problems, whose places are those of the text as it is now. */
	public void set(List<Problem> problems) {
		Map<Annotation, Position> added = new HashMap<>();
		problems.forEach(p -> added.put(new ProblemMark(p), new Position(p.place().begin(), p.place().length())));
		model.replaceAnnotations(all().toArray(Annotation[]::new), added);
	}

	/** All, in the order of their places. */
	public List<ProblemMark> all() {
		List<ProblemMark> marks = new ArrayList<>();
		Iterator<Annotation> each = model.getAnnotationIterator();
		while (each.hasNext()) {
			if (each.next() instanceof ProblemMark mark) {
				marks.add(mark);
			}
		}
		marks.sort(Comparator.comparing((ProblemMark m) -> place(m)).thenComparing(m -> m.problem().kind()));
		return marks;
	}

	/** Where it stands now; an empty place when its words are gone. */
	public Span place(ProblemMark mark) {
		Position position = model.getPosition(mark);
		return position == null || position.isDeleted() ? new Span(0, 0)
				: new Span(position.getOffset(), position.getOffset() + position.getLength());
	}

	/** Those whose place holds an offset. */
	public List<ProblemMark> at(int offset) {
		return all().stream().filter(m -> place(m).begin() <= offset && offset <= place(m).end()).toList();
	}

	/** The one after or before a selection, or at or after a caret; from the other end when there is none. */
	public Optional<ProblemMark> step(Span from, boolean isForward) {
		List<ProblemMark> all = all();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		if (isForward) {
			return all.stream().filter(m -> from.isEmpty() ? place(m).begin() >= from.begin()
					: place(m).compareTo(from) > 0).findFirst().or(() -> Optional.of(all.getFirst()));
		}
		return all.reversed().stream().filter(m -> place(m).begin() < from.begin()).findFirst()
				.or(() -> Optional.of(all.getLast()));
	}
}
