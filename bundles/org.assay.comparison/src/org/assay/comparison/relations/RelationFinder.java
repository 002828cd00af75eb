package org.assay.comparison.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.Relation;

/** Runs rules over a story and gives what they found once each, in an order that never changes. */
public final class RelationFinder {
	private final List<RelationRule> rules;

	/** @param rules Assay's own, and those of plug-ins */
	public RelationFinder(List<RelationRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/** Told from the document handed over first; by documents, then by position. Of two that say the same of the same words, the surer one. */
	public List<TypedRelation> find(Story story) {
		Map<String, Integer> order = new HashMap<>();
		story.handedOver().forEach(d -> order.put(d.id(), order.size()));
		List<TypedRelation> all = new ArrayList<>();
		rules.forEach(rule -> rule.find(story).forEach(r -> all.add(isBackward(r, order) ? r.turned() : r)));
		Comparator<TypedRelation> byPlace = Comparator
				.comparing((TypedRelation r) -> order.getOrDefault(r.a().documentId(), -1))
				.thenComparing(r -> r.b().map(b -> order.getOrDefault(b.documentId(), -1)).orElse(order.size()))
				.thenComparing(r -> r.a().span()).thenComparing(TypedRelation::relation)
				.thenComparing(r -> r.b().map(b -> b.span().begin()).orElse(-1))
				.thenComparing(r -> r.why().rule()).thenComparing(r -> r.why().because());
		all.sort(Comparator.comparing((TypedRelation r) -> -r.why().confidence()).thenComparing(byPlace));
		Map<String, TypedRelation> once = new LinkedHashMap<>();
		all.forEach(r -> once.putIfAbsent(place(r), r));
		return withoutOverlaps(new ArrayList<>(once.values())).stream().sorted(byPlace).toList();
	}

	private static boolean isBackward(TypedRelation relation, Map<String, Integer> order) {
		if (!relation.isTurnable()) {
			return false;
		}
		Side b = relation.b().orElseThrow();
		int documents = order.getOrDefault(relation.a().documentId(), -1) - order.getOrDefault(b.documentId(), -1);
		return documents > 0 || documents == 0 && relation.a().span().compareTo(b.span()) > 0;
	}

	private static String place(TypedRelation relation) {
		String a = relation.a().documentId() + " " + relation.a().span();
		String b = relation.b().map(s -> s.documentId() + " " + s.span()).orElse("");
		boolean turned = !b.isEmpty() && b.compareTo(a) < 0;
		return relation.relation() + " " + (turned ? b + " " + a : a + " " + b);
	}

	/** Leaves out what says the same of words that overlap on both sides. */
	private static List<TypedRelation> withoutOverlaps(List<TypedRelation> surestFirst) {
		Map<Relation, Map<String, List<TypedRelation>>> kept = new HashMap<>();
		List<TypedRelation> result = new ArrayList<>();
		for (TypedRelation relation : surestFirst) {
			String documents = relation.a().documentId() + " " + relation.b().map(Side::documentId).orElse("");
			List<TypedRelation> same = kept.computeIfAbsent(relation.relation(), r -> new HashMap<>())
					.computeIfAbsent(documents, d -> new ArrayList<>());
			if (same.stream().noneMatch(k -> overlap(k, relation))) {
				same.add(relation);
				result.add(relation);
			}
		}
		return result;
	}

	private static boolean overlap(TypedRelation x, TypedRelation y) {
		return x.a().span().overlaps(y.a().span()) && (x.b().isEmpty() && y.b().isEmpty()
				|| x.b().isPresent() && y.b().isPresent() && x.b().get().span().overlaps(y.b().get().span()));
	}
}
