package org.assay.comparison.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.Counted;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureUse;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.Story.FigureAt;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.MentionType;
import org.assay.reading.Why;

/** A telling figure or a quoted speaker that only one document has, though others tell of the same event. */
public final class OneSilent implements RelationRule {
	private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
	private static final int MOST = 6;

	@Override
	public String id() {
		return "relation.one-silent";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Set<String> elsewhere = figuresFoundElsewhere(story);
		Voices voices = Voices.of(story);
		for (ComparedDocument document : story.documents()) {
			Set<String> others = story.linked(document.id());
			if (!others.isEmpty()) {
				Map<String, TypedRelation> own = new LinkedHashMap<>();
				figures(story, document, others, elsewhere, own);
				speakers(voices, document, others, own);
				own.values().stream().limit(MOST).forEach(found::add);
			}
		}
		return found;
	}

	/** Ids of the figures that another document gives too, be it converted. */
	private static Set<String> figuresFoundElsewhere(Story story) {
		Set<String> ids = new HashSet<>();
		story.figureRelations().forEach(r -> {
			if (!r.a().documentId().equals(r.b().documentId())) {
				ids.add(r.a().id());
				ids.add(r.b().id());
			}
		});
		return ids;
	}

	private void figures(Story story, ComparedDocument document, Set<String> others, Set<String> elsewhere,
			Map<String, TypedRelation> found) {
		story.figures(document.id()).stream()
				.filter(f -> isTelling(f.use()) && !elsewhere.contains(f.use().id()))
				.filter(f -> others.stream().noneMatch(o -> has(story, o, f.counted())))
				.forEach(f -> found.putIfAbsent(f.use().figure().value().stripTrailingZeros() + f.use().figure().unit(),
						relation(f.passage(), Side.of(f.passage(), f.use().figure().span())
								.labelled(f.use().figure().referent()),
								"Only this document gives " + f.use().words().replaceAll("\\s+", " ") + ".")));
	}

	private static boolean isTelling(FigureUse use) {
		boolean digits = use.words().chars().anyMatch(Character::isDigit);
		return digits && FigureComparison.saysWhatItCounts(use.figure()) && (use.figure().unit().equals("%")
				|| FigureComparison.isCurrency(use.figure().unit())
				|| use.figure().value().abs().compareTo(LARGE) >= 0);
	}

	private static boolean has(Story story, String other, Counted figure) {
		return story.figures(other).stream().map(FigureAt::counted)
				.anyMatch(f -> f.isOfOneAmount(figure) || f.isOfOneThing(figure) || figure.isLike(f));
	}

	private void speakers(Voices voices, ComparedDocument document, Set<String> others,
			Map<String, TypedRelation> found) {
		Map<String, Quoted> longest = new LinkedHashMap<>();
		voices.quoted(document.id()).stream()
				.filter(q -> q.attribution().kind() != Kind.indirect && !q.speaker().isEmpty() && q.isSpeech())
				.filter(OneSilent::isNamed).filter(q -> others.stream().noneMatch(o -> voices.has(o, q)))
				.forEach(q -> longest.merge(q.speaker(), q, (x, y) -> y.span().length() > x.span().length() ? y : x));
		longest.forEach((speaker, quoted) -> found.put("@" + speaker, relation(quoted.passage(),
				Side.of(quoted.passage(), quoted.span()).labelled(quoted.attribution().speaker()),
				"Only this document quotes " + quoted.attribution().speaker() + ".")));
	}

	/** "A spokesman" may be anybody, and another document may quote the same one. */
	private static boolean isNamed(Quoted quoted) {
		String speaker = quoted.attribution().speaker();
		return quoted.passage().document().reading().mentions().stream()
				.anyMatch(m -> m.type() != MentionType.other && m.entity().equals(speaker));
	}

	private TypedRelation relation(Passage passage, Side side, String why) {
		return new TypedRelation(Relation.oneSilent, side, Optional.empty(), Why.of(id(), why, 0.5, passage.text()));
	}
}
