package org.assay.analyses;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Item;
import org.assay.analysis.Progress;
import org.assay.analysis.registry.RelationRuleRegistry;
import org.assay.analysis.run.ComparedDocuments;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Rate;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Fingerprint;
import org.assay.comparison.questions.Question.Answer;
import org.assay.comparison.questions.StoryMemory;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.stories.StoryFinder;
import org.assay.comparison.stories.StoryTable;
import org.assay.text.Span;

/** The documents of a case as comparison sees them, and the way back from there to the case. */
final class ComparedCase {
	/** One for all runs: what it keeps depends on nothing but what was compared. */
	private static final StoryMemory MEMORY = new StoryMemory();
	/** By version of the view, for as long as the document stays as it is. */
	private static final Map<Object, Known> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
	private static final FindingsMemory FINDINGS = new FindingsMemory();
	private static final StoryFinder FINDER = new StoryFinder();
	private final List<ComparedDocument> documents = new ArrayList<>();
	private final Map<String, ComparedDocument> byId = new HashMap<>();
	private final Map<String, DocumentView> views = new HashMap<>();
	private final Map<String, List<String>> claimIds = new HashMap<>();
	private final Map<Place, Words> words = new HashMap<>();
	private final List<Rate> rates;

	/** What follows from a document alone; the document itself as long as there is room for it. */
	private static final class Known {
		private SoftReference<ComparedDocument> document = new SoftReference<>(null);
		private String fingerprint;

		synchronized ComparedDocument document(DocumentView view) {
			ComparedDocument known = document.get();
			if (known == null) {
				known = ComparedDocuments.of(view);
				document = new SoftReference<>(known);
			}
			return known;
		}

		synchronized String fingerprint(ComparedDocument compared) {
			if (fingerprint == null) {
				fingerprint = Fingerprint.of(compared);
			}
			return fingerprint;
		}
	}

	private record Place(String documentId, Span span) {
	}

	/** What is said of one place, which many relations may speak of. */
	private record Words(Evidence evidence, String line) {
	}

	ComparedCase(CaseView view, Progress progress) {
		rates = view.rates();
		for (DocumentView document : view.documents()) {
			progress.check();
			views.put(document.id(), document);
			claimIds.put(document.id(),
					document.claims().stream().filter(c -> c.verdict().counts()).map(Item::id).toList());
			ComparedDocument compared = known(document).document(document);
			documents.add(compared);
			byId.put(document.id(), compared);
			progress.step(document.title());
		}
	}

	/** In the order of the case. */
	List<ComparedDocument> documents() {
		return documents;
	}

	/** Which of them tell of the same event. */
	StoryTable table() {
		return StoryTable.find(documents, FINDER);
	}

	/** The words that something rests on, on one line. */
	String line(Evidence evidence) {
		return words.computeIfAbsent(new Place(evidence.documentId(), evidence.span()), this::find).line();
	}

	String title(String documentId) {
		return views.get(documentId).title();
	}

	/**
	 * What comparing the stories gives. A story that an earlier run compared and of which nothing has changed is not compared
	 * again.
	 */
	List<ComparedStory> stories(StoryTable table, Progress progress) {
		return stories(table, Meaning.none(), progress);
	}

	/** @param meaning finds what is said in other words */
	List<ComparedStory> stories(StoryTable table, Meaning meaning, Progress progress) {
		return MEMORY.compare(table.stories(), rates, RelationRuleRegistry.ofPlatform(), meaning, this::fingerprint,
				documents -> {
					progress.check();
					documents.forEach(d -> progress.step(title(d.id())));
				});
	}

	private static Known known(DocumentView view) {
		return KNOWN.computeIfAbsent(view.version(), v -> new Known());
	}

	private String fingerprint(ComparedDocument document) {
		return known(views.get(document.id())).fingerprint(document);
	}

	/** What {@link StoryFindings#of} gives for each story; the very same for those in which nothing has changed. */
	List<StoryFindings> findings(StoryTable table, Meaning meaning, Progress progress) {
		List<List<Object>> versions = table.stories().stream()
				.map(s -> s.stream().map(d -> views.get(d.id()).version()).toList()).toList();
		return FINDINGS.of(stories(table, meaning, progress), versions, s -> StoryFindings.of(s, this));
	}

	/** The id of a claim. The document may be that of an earlier run: its claims are the same, in the same order. */
	String id(Answer answer) {
		return claimIds.get(answer.documentId()).get(answer.claim());
	}

	/** The words, and the claim or else the annotation that holds them most closely. */
	Evidence evidence(String documentId, Span span, String label) {
		Evidence evidence = words.computeIfAbsent(new Place(documentId, span), this::find).evidence();
		return label.isEmpty() ? evidence : evidence.labelled(label);
	}

	private Words find(Place place) {
		Evidence evidence = find(place.documentId(), place.span());
		return new Words(evidence, byId.get(place.documentId()).line(place.span()));
	}

	private Evidence find(String documentId, Span span) {
		DocumentView document = views.get(documentId);
		Optional<String> element = closest(document.claims(), c -> c.content(), span)
				.or(() -> closest(document.attributions(), a -> a.content(), span))
				.or(() -> closest(document.figures(), f -> List.of(f.span()), span))
				.or(() -> closest(document.times(), t -> List.of(t.span()), span));
		return new Evidence(documentId, span, element, "");
	}

	private static <T> Optional<String> closest(List<Item<T>> items, Function<T, List<Span>> place,
			Span span) {
		return items.stream().filter(i -> i.verdict().counts())
				.filter(i -> place.apply(i.value()).stream().anyMatch(s -> s.contains(span)))
				.min(Comparator.comparing(i -> place.apply(i.value()).stream().mapToInt(Span::length).sum()))
				.map(Item::id);
	}
}
