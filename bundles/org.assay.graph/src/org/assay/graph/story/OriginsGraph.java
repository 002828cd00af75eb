package org.assay.graph.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.analysis.DocumentView;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.analysis.run.ComparedDocuments;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.origins.Bond;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Origins;
import org.assay.comparison.origins.Report;
import org.assay.comparison.questions.Corroboration;
import org.assay.core.OpenCase;
import org.assay.graph.Graph;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.assay.model.Case;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.eclipse.emf.ecore.EObject;

/**
 * Which documents go back to one origin, and through what. Each origin is a frame of its own; a line that is dotted is a hint
 * only.
 */
public final class OriginsGraph {
	/** More documents than this are not shown at once. */
	public static final int MOST = 60;
	private static final int ABBREVIATION = 4;
	private final List<Group> groups = new ArrayList<>();
	private final List<Node> nodes = new ArrayList<>();
	private final Map<String, Edge> edges = new LinkedHashMap<>();
	private final Map<String, EObject> elements = new HashMap<>();
	private final Map<String, Document> documents = new LinkedHashMap<>();
	private final UnaryOperator<String> dates;
	private final Within within;

	/**
	 * What is asked for, taken from the model at one moment.
	 *
	 * @param all      how many documents there would be
	 * @param rejected sets of documents of which the analyst said that they do not go back to one origin
	 * @param given    sets that the case holds as origins, by what they have in common
	 * @param inside   how many of all lie in the part of the case that is asked for
	 */
	private record Asked(Optional<String> question, List<Document> documents, int all, List<Set<String>> rejected,
			Map<Set<String>, String> given, long inside) {
	}

	private OriginsGraph(UnaryOperator<String> dates, Within within) {
		this.dates = dates;
		this.within = within;
	}

	/** The question that an element is, or that it helps to answer. The caller holds the model still. */
	public static Optional<Question> question(Case model, EObject selected) {
		return Scope.question(model, selected);
	}

	/**
	 * The origins of the documents that answer a question. Nothing for a case that was never compared. Holds the model still only to
	 * look at it; takes a while; any thread.
	 *
	 * @param dates  writes an EDTF date for people
	 * @param within documents outside of it stand back
	 */
	public static CaseGraph of(OpenCase open, Question question, UnaryOperator<String> dates, Within within) {
		return new OriginsGraph(dates, within).of(open, Optional.of(Labels.text(question)),
				() -> Scope.documents(question));
	}

	/**
	 * The origins of some documents, such as those that tell one story; else as
	 * {@link #of(OpenCase, Question, UnaryOperator, Within)}.
	 *
	 * @param among of the case; others are left out
	 */
	public static CaseGraph of(OpenCase open, Collection<Document> among, UnaryOperator<String> dates, Within within) {
		return new OriginsGraph(dates, within).of(open, Optional.empty(),
				() -> Scope.documents(open.model()).stream().filter(among::contains).toList());
	}

	private CaseGraph of(OpenCase open, Optional<String> question, Supplier<List<Document>> all) {
		Optional<Asked> asked = open.read(() -> asked(open.model(), question, all.get()));
		if (asked.isEmpty()) {
			return CaseGraph.NOTHING;
		}
		List<DocumentView> views = CaseSnapshot.of(open, asked.get().documents());
		return graph(asked.get(), views.stream().map(ComparedDocuments::of).toList());
	}

	private Optional<Asked> asked(Case model, Optional<String> question, List<Document> all) {
		if (model.getQuestions().isEmpty() && model.getComparisons().isEmpty() && model.getOrigins().isEmpty()) {
			return Optional.empty();
		}
		List<Document> shown = new ArrayList<>(Within.first(all, within::has, MOST));
		shown.sort(Scope.ORDER);
		Map<Set<String>, String> given = new LinkedHashMap<>();
		model.getOrigins().stream().filter(Verdicts::stands).forEach(o -> given.put(ids(o.getDocuments()),
				Objects.toString(o.getTitle(), "")));
		List<Set<String>> rejected = model.getOrigins().stream().filter(o -> !Verdicts.stands(o))
				.map(o -> ids(o.getDocuments())).toList();
		return Optional.of(new Asked(question, shown, all.size(), rejected, given, within.count(all)));
	}

	private static Set<String> ids(List<Document> documents) {
		return documents.stream().map(Document::getId).collect(Collectors.toSet());
	}

	private CaseGraph graph(Asked asked, List<ComparedDocument> compared) {
		asked.documents().forEach(d -> documents.put(d.getId(), d));
		List<Origin> origins = new ArrayList<>(Origins.of(compared));
		List<Report> reports = compared.stream().map(Report::of).toList();
		origins.removeIf(o -> isRejected(o, asked));
		asked.given().forEach((ids, title) -> given(ids, reports, origins).ifPresent(origins::add));
		Set<String> grouped = new HashSet<>();
		origins.forEach(o -> {
			add(o, asked.given());
			o.documents().forEach(d -> grouped.add(d.id()));
		});
		reports.stream().filter(d -> !grouped.contains(d.id())).forEach(this::alone);
		String words = Corroboration.of(documents.keySet(), origins).words();
		String sentence = asked.question().map(q -> Scope.about(q, words)).orElse(words) + ".";
		String notice = asked.all() > documents.size()
				? documents.size() + " of " + asked.all() + " documents are shown"
						+ (within.isAll() ? "" : ", those in the stretch first")
						+ ". Select a claim or a question to see "
						+ "those that answer it."
				: "";
		Set<String> inside = documents.values().stream().filter(within::has).map(Document::getId)
				.collect(Collectors.toSet());
		List<Node> marked = within.mark(nodes, edges.values(), inside);
		return new CaseGraph(new Graph(groups, marked, List.copyOf(edges.values())), elements, sentence, notice,
				within.isAll() ? "" : inside(asked, Corroboration.of(inside, origins)));
	}

	/** Origins can be counted only where all that lies inside is shown. */
	private static String inside(Asked asked, Corroboration of) {
		String count = Within.count(asked.inside(), asked.all(), "report", "reports");
		return of.reports() == asked.inside() && of.reports() > 0 ? count + ", " + of.origins() : count;
	}

	/** The analyst's word holds for the documents it was given about, and for some of them. */
	private static boolean isRejected(Origin origin, Asked asked) {
		Set<String> ids = origin.documents().stream().map(Report::id).collect(Collectors.toSet());
		return asked.rejected().stream().anyMatch(r -> r.containsAll(ids))
				&& asked.given().keySet().stream().noneMatch(g -> g.containsAll(ids));
	}

	/** An origin that the case holds and of which comparing the documents shows nothing, such as one made by hand. */
	private static Optional<Origin> given(Set<String> ids, List<Report> reports, List<Origin> found) {
		List<Report> shown = reports.stream().filter(d -> ids.contains(d.id())).toList();
		boolean isKnown = shown.size() < 2
				|| found.stream().anyMatch(o -> o.documents().stream().anyMatch(shown::contains));
		return isKnown ? Optional.empty() : Optional.of(new Origin(shown, 1, List.of()));
	}

	private void add(Origin origin, Map<Set<String>, String> given) {
		String group = "origin-" + origin.documents().getFirst().id();
		String count = origin.independent() == 1 ? "1 origin" : "1 to " + origin.independent() + " origins";
		Set<String> ids = origin.documents().stream().map(Report::id).collect(Collectors.toSet());
		String title = origin.bonds().isEmpty() ? given.getOrDefault(ids, "") : "";
		groups.add(new Group(group, title.isEmpty() ? count : count + ": " + title));
		origin.documents().forEach(d -> add(d, group));
		origin.bonds().forEach(b -> add(b, group));
	}

	private void alone(Report document) {
		String group = "origin-" + document.id();
		groups.add(new Group(group, "1 origin"));
		add(document, group);
	}

	private void add(Report report, String group) {
		Document document = documents.get(report.id());
		String outlet = report.outlet().isEmpty() ? Labels.text(document) : report.outlet();
		String date = report.published().isEmpty() ? "" : dates.apply(report.published());
		List<String> lines = new ArrayList<>(List.of(date, Labels.text(document)));
		lines.removeIf(l -> l.isEmpty() || l.equals(outlet));
		nodes.add(new Node(report.id(), group, -1, Shape.document, outlet, lines,
				outlet + ", " + String.join(", ", lines)));
		elements.put(report.id(), document);
	}

	private void add(Bond bond, String group) {
		switch (bond.kind()) {
		case publisher -> join(bond.a(), bond.b(), Line.solid, "same publisher", bond.why());
		case words -> join(bond.b(), bond.a(), Line.twofold, "copied passage (" + bond.words() + " words)", bond.why());
		case agency -> both(bond, group, Line.solid, "same agency");
		case interview -> both(bond, group, Line.dotted, "same interview");
		case citation -> {
			if (bond.isOfCited()) {
				join(bond.b(), bond.a(), Line.dotted, "cites", bond.why());
			} else {
				both(bond, group, Line.dotted, "cites");
			}
		}
		}
	}

	private void join(Report from, Report to, Line line, String label, String why) {
		String id = from.id() + " " + label + " " + to.id();
		edges.put(id, new Edge(id, from.id(), to.id(), line, label, label + " – " + why));
	}

	/** Both documents point at a third party that is not among them. */
	private void both(Bond bond, String group, Line line, String label) {
		String party = group + " " + bond.kind() + " " + bond.party().toLowerCase(Locale.ROOT);
		if (nodes.stream().noneMatch(n -> n.id().equals(party))) {
			String name = switch (bond.kind()) {
			case agency -> agency(bond.party());
			case interview -> capital(bond.party());
			default -> bond.party();
			};
			nodes.add(new Node(party, group, -1, Shape.party, name, List.of("not in this case"),
					name + ", of which the case holds no document"));
			citation(bond).ifPresent(c -> elements.put(party, c));
		}
		for (Report document : List.of(bond.a(), bond.b())) {
			String id = document.id() + " " + label + " " + party;
			edges.put(id, new Edge(id, document.id(), party, line, label, label + " – " + bond.why()));
		}
	}

	/** Agencies are known by a key in small letters. */
	private static String agency(String key) {
		return key.length() <= ABBREVIATION ? key.toUpperCase(Locale.ROOT) : capital(key);
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private Optional<Citation> citation(Bond bond) {
		return List.of(bond.a(), bond.b()).stream().flatMap(d -> documents.get(d.id()).getCitations().stream())
				.filter(c -> bond.party().equals(c.getName())).findFirst();
	}
}
