package org.assay.ui.internal.claims;

import java.util.List;
import java.util.function.Function;
import org.assay.model.Case;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseTableView;
import org.assay.ui.table.Column;
import org.assay.ui.table.Grouping;
import org.eclipse.emf.ecore.EObject;

/** Who claims what: the claims of all documents. */
public class ClaimsView extends CaseTableView<ClaimRow> {

	@Override
	protected List<Column<ClaimRow>> columns() {
		return List.of(Column.of("words", Messages.Claims_claim, 420, ClaimRow::words),
				Column.of("speaker", Messages.Claims_speaker, 130, ClaimRow::speaker),
				Column.of("via", Messages.Claims_via, 60, ClaimRow::via),
				Column.of("stance", Messages.Claims_stance, 80, ClaimRow::stance).firm(),
				Column.of("modality", Messages.Claims_modality, 90, ClaimRow::modality).firm(),
				Column.of("polarity", Messages.Claims_polarity, 75, ClaimRow::polarity).firm(),
				Column.of("credibility", Messages.Claims_credibility, 105, ClaimRow::credibility)
						.sortedBy(ClaimRow.BY_CREDIBILITY).withTooltip(ClaimRow::counts),
				Column.of("outlet", Messages.Claims_outlet, 130, ClaimRow::outlet),
				Column.of("published", Messages.Claims_published, 125, ClaimRow::published)
						.sortedBy(ClaimRow.BY_DATE).firm(),
				Column.of("verdict", Messages.Claims_verdict, 85, ClaimRow::verdict).firm());
	}

	@Override
	protected List<Grouping<ClaimRow>> groupings() {
		return List.of(
				Grouping.of("source", Messages.Claims_bySource, r -> named(r.outlet(), Messages.Claims_noOutlet)),
				Grouping.of("speaker", Messages.Claims_bySpeaker, r -> named(r.speaker(), Messages.Claims_noSpeaker)),
				Grouping.of("credibility", Messages.Claims_byCredibility,
						r -> named(r.credibility(), Messages.Claims_ungraded)),
				Grouping.of("story", Messages.Claims_byStory, r -> named(r.story(), Messages.Claims_noStory)),
				Grouping.of("document", Messages.Claims_byDocument, ClaimRow::document));
	}

	@Override
	protected String firstGrouping() {
		return "source";
	}

	@Override
	protected Function<Case, List<ClaimRow>> rows() {
		return ClaimRow::of;
	}

	@Override
	protected String key(ClaimRow row) {
		return row.id();
	}

	@Override
	protected EObject element(ClaimRow row) {
		return row.claim();
	}

	@Override
	protected String emptySentence() {
		return Messages.Claims_empty;
	}

	private static String named(String name, String otherwise) {
		return name.isEmpty() ? otherwise : name;
	}
}
