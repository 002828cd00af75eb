package org.assay.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.comparison.groups.Groups;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Question;
import org.assay.text.Edtf;
import org.assay.timeline.Topics.Topic;

/**
 * The stories and questions of a case, by the elements that belong to them. A question holds its claims with their times
 * and quotations, and the articles that answer it. A story is what the case joins: articles that share a question, an
 * event or a comparison, so that it follows what the analyst merges, relates and rejects.
 */
final class CaseTopics {
	private final Map<String, Set<Topic>> questions = new HashMap<>();
	private final Map<String, Topic> stories = new HashMap<>();
	private final Groups<Document> joined = Groups.byIdentity();

	CaseTopics(Case model) {
		model.getQuestions().stream().filter(q -> !Verdicts.isRejected(q)).forEach(this::question);
		model.getEvents().stream().filter(e -> !Verdicts.isRejected(e)).forEach(e -> join(documents(e.getEvidence())));
		model.getComparisons().stream().filter(c -> !Verdicts.isRejected(c))
				.forEach(c -> join(documents(Stream.of(c.getA(), c.getB()).filter(Objects::nonNull).toList())));
		stories(model.getDocuments());
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
		join(answering);
	}

	private void add(String element, Topic topic) {
		questions.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(topic);
	}

	private static List<Document> documents(List<Evidence> sides) {
		return sides.stream().map(Evidence::getDocument).filter(Objects::nonNull).distinct().toList();
	}

	private void join(List<Document> documents) {
		documents.stream().skip(1).forEach(d -> joined.join(documents.get(0), d));
	}

	/** A story is called after the article that came first. */
	private void stories(List<Document> documents) {
		Map<Document, List<Document>> members = new HashMap<>();
		documents.stream().filter(joined::isJoined).filter(d -> !Verdicts.isRejected(d))
				.forEach(d -> members.computeIfAbsent(joined.root(d), r -> new ArrayList<>()).add(d));
		for (List<Document> story : members.values()) {
			Document first = story.stream().min(Comparator.comparing(CaseTopics::published)).orElseThrow();
			Topic topic = new Topic(first.getId(), Words.label(Words.title(first), 0));
			if (story.size() > 1) {
				story.forEach(d -> stories.put(d.getId(), topic));
			}
		}
	}

	/** Those without a date come last. */
	private static LocalDateTime published(Document document) {
		return Edtf.parse(document.getPublishedAt()).map(Edtf::begin).orElse(LocalDateTime.MAX);
	}
}
