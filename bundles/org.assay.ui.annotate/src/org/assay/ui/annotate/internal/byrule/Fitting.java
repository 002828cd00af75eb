package org.assay.ui.annotate.internal.byrule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.ui.Counts;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Which proposals fit criteria.
 *
 * @param proposals those that fit, in the order asked for
 * @param rules     the rules by which proposals of the kind and in the article were made that are looked at, and how many, the most
 *                  frequent first: these stay the same while words are typed; the rule of the criteria is always among them
 */
public record Fitting(List<Proposal> proposals, List<RuleCount> rules) {

	/** A rule and how many proposals it made. */
	public record RuleCount(String rule, int count) {

		/** Such as "claim.own (12)". */
		String inWords() {
			return NLS.bind(Messages.ByRule_ruleCount, Messages.rule(rule), Counts.of(count));
		}
	}

	public Fitting {
		proposals = List.copyOf(proposals);
		rules = List.copyOf(rules);
	}

	/**
	 * Chooses among all proposals of a case.
	 *
	 * @param order null keeps the order of the articles and their texts
	 */
	public static Fitting of(List<Proposal> all, Criteria criteria, Comparator<Proposal> order) {
		List<Proposal> fitting = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		criteria.rule().ifPresent(rule -> counts.put(rule, 0));
		for (Proposal proposal : all) {
			if (criteria.isLookedAt(proposal)) {
				counts.merge(proposal.mark().origin().rule(), 1, Integer::sum);
			}
			if (criteria.fits(proposal)) {
				fitting.add(proposal);
			}
		}
		if (order != null) {
			Collections.sort(fitting, order);
		}
		return new Fitting(fitting, counts.entrySet().stream().map(e -> new RuleCount(e.getKey(), e.getValue()))
				.sorted(Comparator.comparing(RuleCount::count).reversed().thenComparing(RuleCount::rule)).toList());
	}
}
