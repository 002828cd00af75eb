package org.assay.ui.internal.figures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Figure;
import org.assay.model.Relation;
import org.assay.model.Spans;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The figures of all documents, put together when they are the same number in one story or when a comparison of the case links
 * them, as "equal after conversion" does. Pure; any thread that may read the model.
 */
final class FigureRows {
	/** Relations that say that two figures are one number; any other relation is told, but puts nothing together. */
	private static final Set<Relation> JOINING = Set.of(Relation.EQUAL, Relation.EQUAL_AFTER_CONVERSION,
			Relation.SAME_FIGURE_OTHER_REFERENT);
	private final Map<Figure, Document> documents = new LinkedHashMap<>();
	private final Map<Figure, Set<Figure>> groups = new IdentityHashMap<>();
	private final Map<Figure, Set<String>> relations = new IdentityHashMap<>();
	private final Map<Figure, Set<String>> reasons = new IdentityHashMap<>();

	private final Stories stories;

	private FigureRows(Case of) {
		stories = Stories.of(of);
		of.getDocuments().forEach(d -> d.getAnnotations().stream().filter(Figure.class::isInstance)
				.map(Figure.class::cast).filter(Verdicts::stands).forEach(f -> documents.put(f, d)));
		documents.keySet().forEach(f -> groups.put(f, new LinkedHashSet<>(List.of(f))));
		joinEqualNumbers();
		of.getComparisons().stream().filter(Verdicts::stands).forEach(this::takeComparison);
	}

	/** All figures that are not rejected, in the order of documents and words. */
	static List<FigureRow> of(Case of) {
		FigureRows made = new FigureRows(of);
		return made.documents.keySet().stream().map(made::row).toList();
	}

	private void joinEqualNumbers() {
		Map<String, Figure> firsts = new LinkedHashMap<>();
		for (Figure figure : documents.keySet()) {
			if (figure.getValue() != null) {
				Figure first = firsts.putIfAbsent(about(figure).map(Document::getId).orElse("") + "/" + number(figure),
						figure);
				if (first != null) {
					join(first, figure);
				}
			}
		}
	}

	/** A number in two stories is two numbers: what each is about, the first document of its story or its own; of one story nothing. */
	private Optional<Document> about(Figure figure) {
		Document document = documents.get(figure);
		return stories.all().size() < 2 ? Optional.empty()
				: Optional.of(stories.of(document).map(Story::called).orElse(document));
	}

	private static String number(Figure figure) {
		String high = figure.getHigh() == null ? "" : figure.getHigh().stripTrailingZeros().toPlainString();
		return figure.getValue().stripTrailingZeros().toPlainString() + "/" + high + "/" + figure.getUnit();
	}

	private void takeComparison(Comparison comparison) {
		Figure a = figure(comparison.getA());
		Figure b = figure(comparison.getB());
		if (a == null || b == null || a == b) {
			return;
		}
		if (JOINING.contains(comparison.getRelation())) {
			join(a, b);
		}
		for (Figure side : List.of(a, b)) {
			relations.computeIfAbsent(side, f -> new LinkedHashSet<>()).add(Labels.literal(comparison.getRelation()));
			if (comparison.getWhy() != null) {
				reasons.computeIfAbsent(side, f -> new LinkedHashSet<>()).add(comparison.getWhy());
			}
		}
	}

	private Figure figure(Evidence side) {
		return side != null && side.getElement() instanceof Figure figure && groups.containsKey(figure) ? figure : null;
	}

	private void join(Figure a, Figure b) {
		Set<Figure> into = groups.get(a);
		Set<Figure> from = groups.get(b);
		if (into != from) {
			into.addAll(from);
			from.forEach(f -> groups.put(f, into));
		}
	}

	private FigureRow row(Figure figure) {
		Document document = documents.get(figure);
		Set<Figure> group = groups.get(figure);
		String outlet = document.getOutlet() == null ? "" : Objects.toString(document.getOutlet().getName(), "");
		return new FigureRow(figure, Objects.toString(figure.getId(), ""), words(figure), amount(figure),
				figure.getValue(), Objects.toString(figure.getReferent(), ""), outlet, Labels.text(document),
				Labels.literal(Verdicts.of(figure)), joined(relations.get(figure), ", "),
				joined(reasons.get(figure), "\n"), heading(group), group.size());
	}

	private String heading(Set<Figure> group) {
		if (group.size() == 1) {
			return Messages.Figures_once;
		}
		Map<String, String> amounts = new LinkedHashMap<>();
		// "two-day storm" beside "two days": the plural reads better
		group.forEach(f -> amounts.merge(f.getValue() == null ? words(f) : number(f), amount(f),
				(a, b) -> b.length() > a.length() ? b : a));
		long in = group.stream().map(documents::get).distinct().count();
		long meanings = group.stream().map(Figure::getReferent).filter(r -> r != null && !r.isBlank())
				.map(r -> r.strip().toLowerCase(Locale.ROOT)).distinct().count();
		List<String> parts = new ArrayList<>();
		parts.add(String.join(" = ", amounts.values()));
		parts.add(in == 1 ? Messages.Figures_inOneDocument : NLS.bind(Messages.Figures_inDocuments, in));
		if (meanings > 1) {
			parts.add(NLS.bind(Messages.Figures_meanings, meanings));
		}
		about(group.iterator().next()).ifPresent(document -> parts.add(Labels.text(document)));
		return String.join(" \u00b7 ", parts);
	}

	private static String amount(Figure figure) {
		return figure.getValue() == null ? words(figure)
				: Amounts.words(figure.getValue(), figure.getHigh(),
						Amounts.counted(figure.getUnit(), figure.getUnitText()));
	}

	private static String words(Figure figure) {
		return figure.getSpans().stream().map(Spans::shown).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(" \u2026 "));
	}

	private static String joined(Set<String> texts, String between) {
		return texts == null ? "" : String.join(between, texts);
	}
}
