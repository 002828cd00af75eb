package org.assay.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.timeline.Topics.Topic;

/**
 * The stories and questions of a case, by the elements that belong to them. A question holds its claims with their times
 * and quotations, and the articles that answer it.
 */
final class CaseTopics {
	private final Map<String, Set<Topic>> questions = new HashMap<>();
	private final Map<String, Topic> stories = new HashMap<>();

	CaseTopics(Case model) {
		model.getQuestions().stream().filter(q -> !Verdicts.isRejected(q)).forEach(this::question);
		Stories.of(model).all().forEach(this::story);
	}

	/** Of an item of a document that rests on these elements. */
	Topics of(Document document, Collection<String> elements) {
		List<Topic> bearing = questions.isEmpty() ? List.of()
				: elements.stream().flatMap(id -> questions.getOrDefault(id, Set.of()).stream()).distinct()
						.toList();
		Topic story = stories.get(document.getId());
		return story == null && bearing.isEmpty() ? Topics.NONE : new Topics(Optional.ofNullable(story), bearing);
	}

	private void question(Question question) {
		String title = Words.label(Words.text(question.getTitle()), 0);
		Topic topic = new Topic(question.getId(), title.isEmpty() ? question.getId() : title);
		List<Claim> claims = question.getClaims().stream().filter(c -> !Verdicts.isRejected(c)).toList();
		for (Claim claim : claims) {
			add(claim.getId(), topic);
			claim.getTimes().forEach(t -> add(t.getId(), topic));
			if (claim.getQuotation() != null) {
				add(claim.getQuotation().getId(), topic);
			}
		}
		List<Document> answering = claims.stream().map(Claim::eContainer).filter(Document.class::isInstance)
				.map(Document.class::cast).distinct().toList();
		answering.forEach(d -> add(d.getId(), topic));
	}

	private void add(String element, Topic topic) {
		questions.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(topic);
	}

	private void story(Story story) {
		Topic topic = new Topic(story.id(), Words.label(Words.title(story.called()), 0));
		story.documents().forEach(d -> stories.put(d.getId(), topic));
	}
}
