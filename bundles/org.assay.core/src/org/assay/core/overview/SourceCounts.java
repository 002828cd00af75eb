package org.assay.core.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assay.core.overview.Overview.Group;
import org.assay.model.Case;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.eclipse.emf.ecore.EObject;

/** Sources by the grade that the analyst gave them. Pure. */
final class SourceCounts {
	private SourceCounts() {
	}

	static Group of(Case model, Predicate<EObject> isIn) {
		int whole = model.getSources().size();
		List<Source> all = model.getSources().stream().filter(isIn).toList();
		List<Count> counts = new ArrayList<>();
		for (Grade grade : Grade.values()) {
			if (grade != Grade.UNGRADED) {
				counts.add(count(grade, "graded " + grade.getName(), all, whole));
			}
		}
		counts.add(count(Grade.UNGRADED, "ungraded", all, whole));
		return new Group("sources", "Sources", counts);
	}

	private static Count count(Grade grade, String words, List<Source> all, int whole) {
		return new Count("sources." + grade.getName().toLowerCase(Locale.ROOT), words,
				all.stream().filter(s -> s.getGrade() == grade).toList(), all.size(), whole);
	}
}
