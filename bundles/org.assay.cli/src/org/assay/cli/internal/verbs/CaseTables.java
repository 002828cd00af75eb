package org.assay.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Item;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.Relation;
import org.assay.core.OpenCase;
import org.assay.core.decisions.TrackRecord;
import org.assay.exchange.result.TextOf;
import org.assay.model.Comparison;
import org.assay.model.Spans;
import org.assay.model.Verdicts;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.text.Span;

/** What a case holds, as tables. */
final class CaseTables {
	private final CaseView view;
	private final OpenCase open;

	CaseTables(CaseView view, OpenCase open) {
		this.view = view;
		this.open = open;
	}

	static TextOf nothing() {
		return id -> Optional.empty();
	}

	TextOf texts() {
		return id -> view.document(id).map(DocumentView::text);
	}

	TableResult documents() {
		return new TableResult("documents", "Documents",
				columns("Id", "Published", "Outlet", "Title", "File", "Quotations",
						"Figures", "Claims"),
				view.documents().stream().map(d -> List.of(Cell.of(d.id()), Cell.of(d.published()),
						Cell.of(d.outlet()), Cell.of(d.title()), Cell.of(d.fileName()),
						Cell.of(d.attributions().size()),
						Cell.of(d.figures().size()), Cell.of(d.claims().size()))).toList(),
				"");
	}

	TableResult sources() {
		Map<String, String> records = open.read(() -> TrackRecord.all(open.model()).entrySet().stream()
				.collect(Collectors.toMap(e -> e.getKey().getId(), e -> e.getValue().words())));
		return new TableResult("sources", "Sources",
				columns("Id", "Name", "Kind", "Grade", "Documents", "Track record"),
				view.sources().stream().map(s -> List.of(Cell.of(s.id()), Cell.of(s.name()), Cell.of(s.kind()),
						Cell.of(s.grade()), Cell.of(view.documents().stream()
								.filter(d -> d.outletId().equals(Optional.of(s.id()))).count()),
						Cell.of(records.getOrDefault(s.id(), ""))))
						.toList(),
				"The track record counts claims that you graded: how many held, and between which shares the source's claims "
						+ "hold with a certainty of 95%.");
	}

	TableResult rates() {
		return new TableResult("rates", "Conversion rates", columns("From", "To", "Factor", "Date", "Basis"),
				view.rates().stream().map(r -> List.of(Cell.of(r.from()), Cell.of(r.to()),
						Cell.of(r.factor().toPlainString()), Cell.of(r.date()), Cell.of(r.basis()))).toList(),
				"");
	}

	TableResult claims() {
		return items("claims", "Claims", DocumentView::claims, Claim::content, (d, c) -> List.of(
				Cell.of(c.attribution().map(Attribution::speaker).filter(s -> !s.isEmpty()).orElse(d.outlet())),
				Cell.of(c.modality().name()), Cell.of(c.polarity().name())), "Who", "Modality", "Polarity");
	}

	TableResult quotations() {
		return items("quotations", "Quotations", DocumentView::attributions, Attribution::content,
				(d, a) -> List.of(Cell.of(a.kind().name()), Cell.of(a.speaker()), Cell.of(a.stance().name())), "Kind",
				"Speaker", "Stance");
	}

	TableResult figures() {
		return items("figures", "Figures", DocumentView::figures, f -> List.of(f.span()), (d, f) -> List.of(
				Cell.of(value(f)), Cell.of(f.unit()), Cell.of(f.referent()),
				Cell.of(d.zoneAt(f.span().begin()).name())),
				"Value", "Unit", "Of", "Zone");
	}

	TableResult times() {
		return items("times", "Times", DocumentView::times, t -> List.of(t.span()),
				(d, t) -> List.of(Cell.of(t.value()), Cell.of(t.arithmetic())), "Value", "Worked out");
	}

	TableResult names() {
		return items("names", "Names", DocumentView::mentions, m -> List.of(m.span()),
				(d, m) -> List.of(Cell.of(m.type().name()), Cell.of(m.entity())), "Type", "Stands for");
	}

	TableResult comparisons() {
		List<List<Cell>> rows = open.read(() -> open.model().getComparisons().stream().map(this::row).toList());
		return new TableResult("comparisons", "Comparisons",
				columns("Id", "Verdict", "Relation", "First", "Second", "Why"),
				rows, "");
	}

	TableResult overview() {
		return OverviewTable.of(open);
	}

	WeighedTables weighed() {
		return open.read(() -> WeighedTables.of(open.model()));
	}

	private List<Cell> row(Comparison comparison) {
		String relation = Relation.valueOf(comparison.getRelation().getName()).words();
		return List.of(Cell.of(comparison.getId()), Cell.of(Verdicts.of(comparison).getName()), Cell.of(relation),
				side(comparison.getA()), side(comparison.getB()),
				Cell.of(comparison.getWhy() == null ? "" : comparison.getWhy()));
	}

	static Cell side(org.assay.model.Evidence side) {
		if (side == null || side.getDocument() == null || side.getSpan() == null) {
			return Cell.of("");
		}
		return Cell.of(Spans.shown(side.getSpan()), Evidence.of(side.getDocument().getId(),
				new Span(side.getSpan().getBegin(), side.getSpan().getEnd())));
	}

	private <T> TableResult items(String id, String title, Function<DocumentView, List<Item<T>>> items,
			Function<T, List<Span>> spans, BiFunction<DocumentView, T, List<Cell>> cells, String... headings) {
		List<List<Cell>> rows = new ArrayList<>();
		for (DocumentView document : view.documents()) {
			for (Item<T> item : items.apply(document)) {
				List<Span> where = spans.apply(item.value());
				String words = where.stream().map(document.text()::at).collect(Collectors.joining(" … "));
				List<Cell> row = new ArrayList<>(List.of(Cell.of(item.id()), Cell.of(item.verdict().name()),
						Cell.of(document.title())));
				row.addAll(cells.apply(document, item.value()));
				row.add(Cell.of(words, Evidence.of(document, where.getFirst(), item)));
				rows.add(row);
			}
		}
		List<String> all = new ArrayList<>(List.of("Id", "Verdict", "Document"));
		all.addAll(List.of(headings));
		all.add("Words");
		return new TableResult(id, title, columns(all.toArray(String[]::new)), rows, "");
	}

	private static String value(Figure figure) {
		return figure.value().toPlainString() + figure.high().map(h -> " to " + h.toPlainString()).orElse("");
	}

	/** Ids of columns are their headings in lower case with hyphens. */
	static List<Column> columns(String... headings) {
		return List.of(headings).stream().map(h -> Column.text(h.toLowerCase(Locale.ROOT).replace(' ', '-'), h))
				.toList();
	}
}
