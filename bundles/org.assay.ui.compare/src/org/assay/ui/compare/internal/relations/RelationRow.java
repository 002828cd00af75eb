package org.assay.ui.compare.internal.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.assay.core.stories.Stories;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Judgement;
import org.assay.model.RelationSort;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.Place;
import org.assay.ui.compare.internal.Messages;

/**
 * One typed relation as the list shows it; an unchanging picture.
 *
 * @param weight     how much it should worry: the sort of the relation first, then the confidence; greater is graver; below zero when it
 *                   is rejected
 * @param confidence in per cent; 100% when the analyst made it
 * @param story      that its documents tell, called after the first of them
 */
record RelationRow(Comparison comparison, String id, RelationSort sort, String relation, String wordsA, String whoA,
		String wordsB, String whoB, String why, double weight, String confidence, String verdict,
		String story) {
	static final Comparator<RelationRow> BY_WEIGHT = Comparator.comparingDouble(RelationRow::weight);

	/** All comparisons, the gravest first, those that are rejected last. */
	static List<RelationRow> of(Case of) {
		Stories stories = Stories.of(of);
		return of.getComparisons().stream().map(c -> of(c, story(c, stories)))
				.sorted(BY_WEIGHT.reversed()).toList();
	}

	private static String story(Comparison comparison, Stories stories) {
		return Place.of(comparison).flatMap(place -> stories.of(place.document())).map(s -> Labels.text(s.called()))
				.orElse(Messages.Relations_noStory);
	}

	private static RelationRow of(Comparison comparison, String story) {
		RelationSort sort = RelationSort.of(comparison.getRelation());
		double confidence = Verdicts.decisive(comparison).map(Judgement::getConfidence).orElse(1d);
		return new RelationRow(comparison, Objects.toString(comparison.getId(), ""), sort,
				Labels.literal(comparison.getRelation()), words(comparison.getA()), who(comparison.getA()),
				words(comparison.getB()), who(comparison.getB()), Objects.toString(comparison.getWhy(), ""),
				Verdicts.stands(comparison) ? RelationSort.values().length - sort.ordinal() + confidence : -1,
				Math.round(confidence * 100) + "%",
				Labels.literal(Verdicts.of(comparison)), story);
	}

	/** The sort in words, as headings say it. */
	String heading() {
		if (weight < 0) {
			return Messages.Sort_rejected;
		}
		return switch (sort) {
		case contradiction -> Messages.Sort_contradiction;
		case shift -> Messages.Sort_shift;
		case agreement -> Messages.Sort_agreement;
		case silence -> Messages.Sort_silence;
		};
	}

	private static String words(Evidence side) {
		return side == null ? Messages.Relations_silent : Labels.text(side);
	}

	private static String who(Evidence side) {
		if (side == null || side.getDocument() == null) {
			return "";
		}
		Document document = side.getDocument();
		return document.getOutlet() == null ? Labels.text(document)
				: Objects.toString(document.getOutlet().getName(), "");
	}
}
