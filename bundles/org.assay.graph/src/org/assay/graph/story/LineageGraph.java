package org.assay.graph.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.core.OpenCase;
import org.assay.graph.Graph;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Line;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.LinkRole;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.eclipse.emf.ecore.EObject;

/**
 * The way of a claim from who spoke first through the outlets, the earliest on the left, with what each has otherwise than an
 * earlier one.
 */
public final class LineageGraph {
	/** More documents than this are not shown at once. */
	public static final int MOST = 40;
	private static final int OF_SPEAKERS = 0;
	private static final int OF_THOSE_BETWEEN = 1;
	private static final int OF_DOCUMENTS = 2;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Map<String, Edge> edges = new LinkedHashMap<>();
	private final Map<String, EObject> elements = new HashMap<>();
	private final UnaryOperator<String> dates;
	private final Within within;

	private LineageGraph(UnaryOperator<String> dates, Within within) {
		this.dates = dates;
		this.within = within;
	}

	/**
	 * The way of the selected claim, or of the claims that answer the selected question; without one, of the claims of the
	 * question that most documents answer by claims that lie within what is asked for. Any thread.
	 *
	 * @param selected may be null
	 * @param dates    writes an EDTF date for people
	 * @param within   documents none of whose claims on the matter lies within it stand back
	 */
	public static CaseGraph of(OpenCase open, EObject selected, UnaryOperator<String> dates, Within within) {
		return open.read(() -> new LineageGraph(dates, within).of(open.model(), selected));
	}

	private CaseGraph of(Case model, EObject selected) {
		Optional<Question> question = Scope.question(model, selected);
		if (question.isEmpty() && selected instanceof Claim claim && claim.eContainer() instanceof Document document) {
			return graph(model, Labels.text(claim), Map.of(document, List.of(claim)));
		}
		return question.or(() -> largest(model))
				.map(q -> graph(model, Labels.text(q), claims(q))).orElse(CaseGraph.NOTHING);
	}

	private Optional<Question> largest(Case model) {
		Question largest = null;
		long most = -1;
		for (Question question : Scope.questions(model).toList()) {
			long inside = question.getClaims().stream().filter(Verdicts::stands).filter(within::has)
					.map(Claim::eContainer).filter(Document.class::isInstance).distinct().count();
			if (inside > most) {
				largest = question;
				most = inside;
			}
		}
		return Optional.ofNullable(largest);
	}

	/** The claims that answer, by document, oldest first. */
	private static Map<Document, List<Claim>> claims(Question question) {
		Map<Document, List<Claim>> claims = new LinkedHashMap<>();
		Scope.documents(question).forEach(d -> claims.put(d, question.getClaims().stream()
				.filter(c -> c.eContainer() == d).filter(Verdicts::stands).toList()));
		return claims;
	}

	private CaseGraph graph(Case model, String title, Map<Document, List<Claim>> all) {
		Set<Document> inside = all.keySet().stream().filter(d -> all.get(d).stream().anyMatch(within::has))
				.collect(Collectors.toSet());
		List<Document> documents = Within.first(all.keySet(), inside::contains, MOST);
		int rank = OF_DOCUMENTS;
		String before = null;
		for (Document document : documents) {
			String published = Scope.published(document);
			rank += before == null || before.equals(published) ? 0 : 1;
			before = published;
			add(document, all.get(document).getFirst(), rank);
		}
		Changes changes = new Changes(model, all);
		for (int later = 1; later < documents.size(); later++) {
			Document document = documents.get(later);
			changes.before(documents.subList(0, later), document).forEach(e -> edges.put(e.id(), e));
		}
		String which = within.isAll() ? ", the earliest." : ", those in the stretch first.";
		String notice = all.size() > MOST ? MOST + " of " + all.size() + " documents are shown" + which : "";
		List<Node> marked = within.mark(nodes.values(), edges.values(),
				inside.stream().map(Document::getId).collect(Collectors.toSet()));
		return new CaseGraph(new Graph(List.of(), marked, List.copyOf(edges.values())), elements,
				words(title, documents), notice,
				within.isAll() ? "" : Within.count(inside.size(), all.size(), "document", "documents"));
	}

	private String words(String title, List<Document> documents) {
		Document first = documents.getFirst();
		String when = Scope.published(first).isEmpty() ? "date not known" : dates.apply(Scope.published(first));
		String count = documents.size() == 1 ? "1 document, " : documents.size() + " documents, first ";
		long changed = edges.values().stream().filter(e -> e.line() != Line.solid).count();
		String changes = changed == 0 ? "no change found on the way"
				: changed == 1 ? "1 change on the way" : changed + " changes on the way";
		return Scope.about(title, count + outlet(first) + " (" + when + "); " + changes + ".");
	}

	private void add(Document document, Claim claim, int rank) {
		String id = document.getId();
		String date = Scope.published(document).isEmpty() ? "date not known" : dates.apply(Scope.published(document));
		String quoted = "“" + Labels.text(claim) + "”";
		nodes.put(id, new Node(id, "", rank, Shape.document, outlet(document), List.of(date, quoted),
				outlet(document) + ", " + date + ": " + quoted));
		elements.put(id, claim);
		String to = id;
		for (AttributionLink link : claim.getChain()) {
			if (link.getRole() != LinkRole.OUTLET && link.getName() != null && !link.getName().isBlank()) {
				to = add(link, to);
			}
		}
	}

	/** The link between who passes something on and who has it from there. */
	private String add(AttributionLink link, String to) {
		boolean isFirst = link.getRole() == LinkRole.SPEAKER;
		String name = link.getName().strip();
		String id = "party " + name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
		String role = isFirst ? "spoke first" : "passed it on";
		nodes.putIfAbsent(id, new Node(id, "", isFirst ? OF_SPEAKERS : OF_THOSE_BETWEEN, Shape.party, name,
				List.of(role), name + ", " + role));
		elements.putIfAbsent(id, link);
		if (!id.equals(to)) {
			String stance = Labels.literal(link.getStance());
			String edge = id + " > " + to;
			edges.putIfAbsent(edge, new Edge(edge, id, to, Line.solid, stance, stance));
		}
		return id;
	}

	static String outlet(Document document) {
		return document.getOutlet() == null ? Labels.text(document)
				: Objects.toString(document.getOutlet().getName(), Labels.text(document));
	}

}
