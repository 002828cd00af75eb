package org.assay.ui.internal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.decisions.TrackRecord;
import org.assay.core.overview.DocumentCounts;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.Judged;
import org.assay.model.Question;
import org.assay.model.Source;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.Counts;
import org.assay.ui.Dates;
import org.assay.ui.Records;
import org.assay.ui.internal.Messages;
import org.assay.ui.internal.explorer.CaseNode.Kind;
import org.assay.ui.table.FilterWords;
import org.assay.writeup.WriteUpFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Pictures a case as a tree. Pure; any thread that may read the model. */
final class CaseTree {

	private CaseTree() {
	}

	/** The folders of a case; those that are empty and cannot be filled by hand are left out. */
	static List<CaseNode> of(Case of, List<WriteUpFile> writeUps) {
		List<CaseNode> folders = new ArrayList<>();
		Stories stories = Stories.of(of);
		folders.add(folder(Kind.documents, Messages.Explorer_documents, documents(of)));
		folders.add(folder(Kind.sources, Messages.Explorer_sources,
				sources(of)));
		addIfAny(folders, Kind.stories, Messages.Explorer_stories, stories(stories));
		addIfAny(folders, Kind.questions, Messages.Explorer_questions, questions(of, stories));
		addIfAny(folders, Kind.hypotheses, Messages.Explorer_hypotheses, leaves(of.getHypotheses()));
		folders.add(writeUps(writeUps));
		return List.copyOf(folders);
	}

	private static List<CaseNode> documents(Case of) {
		return of.getDocuments().stream().map(CaseTree::document).toList();
	}

	private static CaseNode document(Document document) {
		long proposals = proposals(document);
		boolean isUnread = DocumentCounts.isUnread(document);
		String title = Labels.text(document);
		String shown = isUnread ? NLS.bind(Messages.Explorer_unread, title) : title;
		String count = proposals == 0 ? "" : Long.toString(proposals);
		List<CaseNode> claims = document.getClaims().stream().filter(Verdicts::stands).map(CaseTree::claim).toList();
		return new CaseNode(Kind.element, key(document), document, shown, count,
				tooltip(document, proposals, isUnread), false, claims);
	}

	/** How many annotations and claims of the document wait for a decision. */
	static long proposals(Document document) {
		return judged(document).filter(j -> Verdicts.of(j) == Verdict.PROPOSED).count();
	}

	private static Stream<? extends Judged> judged(Document document) {
		return Stream.concat(document.getAnnotations().stream(), document.getClaims().stream());
	}

	private static String tooltip(Document document, long proposals, boolean isUnread) {
		List<String> lines = new ArrayList<>();
		lines.add(Labels.text(document));
		if (document.getOutlet() != null) {
			lines.add(Labels.text(document.getOutlet()));
		}
		lines.add(document.getPublishedAt() == null || document.getPublishedAt().isBlank()
				? Messages.Explorer_undated
				: NLS.bind(Messages.Explorer_published, Dates.words(document.getPublishedAt())));
		lines.add(NLS.bind(Messages.Explorer_left, proposals));
		if (isUnread) {
			lines.add(Messages.Explorer_nothingDecided);
		}
		return String.join("\n", lines);
	}

	private static CaseNode claim(Claim claim) {
		return new CaseNode(Kind.element, key(claim), claim, Labels.text(claim), "",
				Labels.literal(Verdicts.of(claim)), Verdicts.of(claim) == Verdict.PROPOSED, List.of());
	}

	private static List<CaseNode> sources(Case of) {
		Map<Source, TrackRecord> records = TrackRecord.all(of);
		return of.getSources().stream().map(s -> source(s, records.getOrDefault(s, new TrackRecord(0, 0)))).toList();
	}

	/** Where documents say how much is left to decide, a source says how many of its judged claims held up. */
	private static CaseNode source(Source source, TrackRecord record) {
		String reason = source.getGradeReason() == null ? "" : "\n" + source.getGradeReason();
		String tooltip = Labels.literal(source.getKind()) + "\n" + Labels.literal(source.getGrade()) + reason + "\n"
				+ Records.words(record);
		String count = record.n() == 0 ? "" : record.held() + "/" + record.n();
		return new CaseNode(Kind.element, key(source), source, Labels.text(source), count, tooltip, false, List.of());
	}

	private static List<CaseNode> stories(Stories stories) {
		return stories.all().stream().map(story -> {
			List<CaseNode> documents = story.documents().stream().map(d -> inStory(story, document(d))).toList();
			return story("story", story, documents);
		}).toList();
	}

	/** Without its claims, which stand under the document itself. */
	private static CaseNode inStory(Story story, CaseNode document) {
		return new CaseNode(Kind.element, "story:" + story.id() + document.key(), document.element(), document.text(),
				document.count(), document.tooltip(), false, List.of());
	}

	/** What belongs to a story, under its title. */
	private static CaseNode story(String what, Story story, List<CaseNode> children) {
		String title = Labels.text(story.called());
		return new CaseNode(Kind.story, what + story.id(), null, NLS.bind(Messages.Table_group, title, children.size()),
				"",
				NLS.bind(Messages.Explorer_story, title, story.documents().size()), false, children);
	}

	/** By story where there are several; those of a document that is in none come last, and for themselves. */
	private static List<CaseNode> questions(Case of, Stories stories) {
		List<Question> standing = of.getQuestions();
		Map<Optional<Story>, List<Question>> byStory = standing.stream()
				.collect(Collectors.groupingBy(stories::of, LinkedHashMap::new, Collectors.toList()));
		if (byStory.size() < 2) {
			return leaves(standing);
		}
		List<CaseNode> nodes = new ArrayList<>();
		stories.all().stream().filter(s -> byStory.containsKey(Optional.of(s)))
				.forEach(s -> nodes.add(story("questions", s, leaves(byStory.get(Optional.of(s))))));
		nodes.addAll(leaves(byStory.getOrDefault(Optional.<Story>empty(), List.of())));
		return nodes;
	}

	private static List<CaseNode> leaves(List<? extends Identified> elements) {
		return elements.stream()
				.map(e -> new CaseNode(Kind.element, key(e), e, Labels.text(e), "", "", false, List.of())).toList();
	}

	private static void addIfAny(List<CaseNode> folders, Kind kind, String title, List<CaseNode> nodes) {
		if (!nodes.isEmpty()) {
			folders.add(folder(kind, title, nodes));
		}
	}

	private static CaseNode writeUps(List<WriteUpFile> files) {
		String text = NLS.bind(Messages.Table_group, Messages.Explorer_writeUps, files.size());
		return new CaseNode(Kind.writeUps, Kind.writeUps.name(), null, text, "",
				files.isEmpty() ? Messages.Explorer_noWriteUps : "", files.isEmpty(), files.stream()
						.map(f -> new CaseNode(Kind.element, f.path().toString(), f, f.name(), "",
								f.path().getFileName().toString(), false, List.of()))
						.toList());
	}

	private static CaseNode folder(Kind kind, String title, List<CaseNode> children) {
		String text = NLS.bind(Messages.Table_group, title, Counts.of(count(kind, children)));
		return new CaseNode(kind, kind.name(), null, text, "", "", children.isEmpty(), List.copyOf(children));
	}

	/** The number of elements in a folder, under whatever they stand in it. */
	private static int count(Kind folder, List<CaseNode> children) {
		return children.stream()
				.mapToInt(c -> folder == Kind.stories || c.kind() != Kind.story ? 1 : c.children().size()).sum();
	}

	/** What is left of the folders where only what holds all words is to be seen, and how many of how many that is. */
	static List<CaseNode> filtered(List<CaseNode> folders, FilterWords words) {
		List<CaseNode> left = new ArrayList<>();
		for (CaseNode folder : folders) {
			List<CaseNode> children = folder.children().stream().flatMap(c -> fitting(c, words).stream()).toList();
			if (!children.isEmpty()) {
				left.add(folder.found(
						NLS.bind(Messages.Explorer_found, folder.text(), Counts.of(count(folder.kind(), children))),
						children));
			}
		}
		return left;
	}

	private static Optional<CaseNode> fitting(CaseNode node, FilterWords words) {
		if (words.in(node.text() + "\n" + node.tooltip())) {
			return Optional.of(node);
		}
		List<CaseNode> children = node.kind() == Kind.story
				? node.children().stream().filter(c -> words.in(c.text() + "\n" + c.tooltip())).toList()
				: List.of();
		return children.isEmpty() ? Optional.empty() : Optional.of(node.found(node.text(), children));
	}

	/** What is left of the folders where only some elements are to be seen; write-ups and hypotheses belong to no time and stay. */
	static List<CaseNode> only(List<CaseNode> folders, Set<EObject> elements) {
		return folders.stream().map(folder -> {
			if (folder.kind() == Kind.writeUps || folder.kind() == Kind.hypotheses) {
				return folder;
			}
			List<CaseNode> children = folder.children().stream().flatMap(c -> only(c, elements).stream()).toList();
			return folder.with(
					NLS.bind(Messages.Explorer_found, folder.text(), Counts.of(count(folder.kind(), children))),
					children);
		}).toList();
	}

	private static Optional<CaseNode> only(CaseNode node, Set<EObject> elements) {
		boolean isIn = node.kind() == Kind.story || node.modelElement().filter(elements::contains).isPresent();
		if (!isIn) {
			return Optional.empty();
		}
		List<CaseNode> children = node.children().stream().flatMap(c -> only(c, elements).stream()).toList();
		return node.kind() == Kind.story && children.isEmpty() ? Optional.empty()
				: Optional.of(node.with(node.text(), children));
	}

	private static String key(Identified element) {
		return element.getId() == null ? "@" + System.identityHashCode(element) : element.getId();
	}
}
