package org.assay.core.stories;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.comparison.groups.Groups;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.text.Edtf;

/**
 * The stories of a case. A story is what the case joins: documents that share a question, an event or a comparison, so that it
 * follows what the analyst merges, relates and rejects. Pure; any thread that may read the model.
 *
 * @since 0.1
 */
public final class Stories {
	private final List<Story> all;
	private final Map<Document, Story> byDocument = new IdentityHashMap<>();

	/**
	 * Two documents or more.
	 *
	 * @param documents the one that was published first at the front, those without a date last
	 */
	public record Story(List<Document> documents) {
		public Story {
			documents = List.copyOf(documents);
		}

		/** The one that the story is called after: the first that has a title, else the first. */
		public Document called() {
			return documents.stream().filter(d -> d.getTitle() != null && !d.getTitle().isBlank()).findFirst()
					.orElse(documents.getFirst());
		}

		/** Stays the same as long as the first document does. */
		public String id() {
			return documents.getFirst().getId();
		}
	}

	private Stories(List<Story> all) {
		this.all = all;
		all.forEach(story -> story.documents().forEach(d -> byDocument.put(d, story)));
	}

	/** The stories of a case. */
	public static Stories of(Case model) {
		Groups<Document> joined = Groups.byIdentity();
		model.getQuestions().stream().filter(Verdicts::stands).forEach(q -> join(joined, answering(q)));
		model.getEvents().stream().filter(Verdicts::stands).forEach(e -> join(joined, documents(e.getEvidence())));
		model.getComparisons().stream().filter(Verdicts::stands)
				.forEach(c -> join(joined, documents(Stream.of(c.getA(), c.getB()).filter(Objects::nonNull).toList())));
		Map<Document, List<Document>> members = new IdentityHashMap<>();
		List<List<Document>> inOrder = new ArrayList<>();
		for (Document document : model.getDocuments()) {
			if (joined.isJoined(document) && Verdicts.stands(document)) {
				members.computeIfAbsent(joined.root(document), root -> {
					List<Document> begun = new ArrayList<>();
					inOrder.add(begun);
					return begun;
				}).add(document);
			}
		}
		return new Stories(inOrder.stream().filter(m -> m.size() > 1)
				.map(m -> new Story(m.stream().sorted(Comparator.comparing(Stories::published)).toList()))
				.sorted(Comparator.comparing(story -> -story.documents().size())).toList());
	}

	private static void join(Groups<Document> joined, List<Document> documents) {
		documents.stream().skip(1).forEach(d -> joined.join(documents.getFirst(), d));
	}

	/** The documents that answer a question, in the order of its claims; those of rejected claims are left out. */
	private static List<Document> answering(Question question) {
		return question.getClaims().stream().filter(Verdicts::stands).map(Claim::eContainer)
				.filter(Document.class::isInstance).map(Document.class::cast).distinct().toList();
	}

	private static List<Document> documents(List<Evidence> sides) {
		return sides.stream().map(Evidence::getDocument).filter(Objects::nonNull).distinct().toList();
	}

	private static LocalDateTime published(Document document) {
		return Edtf.parse(document.getPublishedAt()).map(Edtf::begin).orElse(LocalDateTime.MAX);
	}

	/** All of them, those with the most documents first, else in the order of the case. */
	public List<Story> all() {
		return all;
	}

	/** The story that a document tells; nothing for one that the case joins with no other. */
	public Optional<Story> of(Document document) {
		return Optional.ofNullable(byDocument.get(document));
	}

	/** The story whose documents answer a question; nothing when one document alone does that no other joins. */
	public Optional<Story> of(Question question) {
		return answering(question).stream().flatMap(d -> of(d).stream()).findFirst();
	}
}
