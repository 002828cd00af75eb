package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Item;
import org.assay.analysis.Item.Verdict;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;

/** Lists who says what: the claims of all documents, by the party that first stated them. */
public class ClaimsBySource implements Analysis {
	private static final String ACCEPTED = "accepted-only";
	private static final String SPEAKER = "speaker";
	private static final List<Column> COLUMNS = List.of(Column.text("source", "Source"),
			Column.text("stance", "Stance"), Column.text("claim", "Claim"), Column.text("how", "How firmly"),
			Column.text("document", "Document"), Column.text("outlet", "Outlet"), Column.text("zone", "Where"),
			Column.text("verdict", "Verdict"));

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.CLAIMS, "1", "Claims by source",
				"Lists the claims of all documents by the party that stated them first; what nobody is cited for is the "
						+ "outlet's own. Each row leads to the words. Rejected claims are left out.")
				.with(Parameter.text(SPEAKER, "Source", "Lists only sources whose name contains this.", ""))
				.with(Parameter.flag(ACCEPTED, "Accepted only", "Leaves out what nobody has accepted yet.", false))
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		boolean acceptedOnly = arguments.flag(ACCEPTED);
		Map<String, List<List<Cell>>> bySource = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(s -> s));
		progress.begin("Listing claims", view.documents().size());
		for (DocumentView document : view.documents()) {
			progress.check();
			for (Item<Claim> claim : document.claims()) {
				boolean wanted = claim.verdict().counts() && (!acceptedOnly || claim.verdict() == Verdict.accepted);
				String source = source(document, claim.value());
				if (wanted && contains(source, arguments.text(SPEAKER))) {
					bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(row(source, document, claim));
				}
			}
			progress.step(document.title());
		}
		List<List<Cell>> rows = bySource.values().stream().flatMap(List::stream).toList();
		return Findings.of(new TableResult("claims-by-source", "Claims by source", COLUMNS, rows,
				rows.isEmpty() ? "There are no claims yet. Run Read documents first." : ""));
	}

	private static List<Cell> row(String source, DocumentView document, Item<Claim> claim) {
		Claim value = claim.value();
		String words = value.content().stream().map(document.text()::at).collect(Collectors.joining(" … "))
				.replaceAll("\\s+", " ");
		String stance = value.attribution().map(a -> a.stance().name()).orElse("asserts");
		String how = value.modality() + (value.polarity() == Claim.Polarity.negative ? ", negative" : "");
		return List.of(Cell.of(source), Cell.of(stance),
				Cell.of(words, Evidence.of(document, value.content().getFirst(), claim)), Cell.of(how),
				Cell.of(document.title()), Cell.of(document.outlet()),
				Cell.of(document.zoneAt(value.content().getFirst().begin()).name()), Cell.of(claim.verdict().name()));
	}

	private static String source(DocumentView document, Claim claim) {
		String speaker = claim.attribution().map(Attribution::speaker).orElse("");
		if (!speaker.isEmpty()) {
			return speaker;
		}
		if (claim.attribution().isPresent()) {
			return "somebody not named";
		}
		return document.outlet().isEmpty() ? document.fileName() : document.outlet();
	}

	private static boolean contains(String source, String part) {
		return source.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}
}
