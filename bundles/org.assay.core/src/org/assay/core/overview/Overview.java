package org.assay.core.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.model.Case;
import org.eclipse.emf.ecore.EObject;

/**
 * A case in numbers. Pure; any thread that may read the model.
 *
 * @since 0.1
 */
public record Overview(List<Group> groups) {
	public Overview {
		groups = List.copyOf(groups);
	}

	/**
	 * Numbers that belong together.
	 *
	 * @param id such as "documents"
	 */
	public record Group(String id, String title, List<Count> counts) {
		public Group {
			counts = List.copyOf(counts);
		}
	}

	/** @param languages tags of the languages that can be read, such as "en" */
	public static Overview of(Case model, Set<String> languages) {
		return of(model, languages, element -> true);
	}

	/**
	 * A part of a case. What is contested, agreed or seconded is so in the whole case.
	 *
	 * @param isIn what is counted
	 */
	public static Overview of(Case model, Set<String> languages, Predicate<EObject> isIn) {
		return new Overview(List.of(DocumentCounts.of(model, languages, isIn), ProposalCounts.of(model, isIn),
				RelationCounts.of(model, isIn), QuestionCounts.questions(model, isIn),
				QuestionCounts.claims(model, isIn), SourceCounts.of(model, isIn)));
	}

	/** A number by its id. */
	public Optional<Count> count(String id) {
		return groups.stream().flatMap(g -> g.counts().stream()).filter(c -> c.id().equals(id)).findFirst();
	}
}
