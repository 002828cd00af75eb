package org.assay.comparison.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Report;

/**
 * How many independent origins stand behind some documents. A copy, a second report of one publisher and a headline confirm
 * nothing.
 *
 * @param reports how many documents
 * @param least   origins when every hint at a common upstream holds
 * @param most    origins when only what is certain holds
 * @param reasons what joins the documents
 */
public record Corroboration(int reports, int least, int most, List<String> reasons) {
	/** So many reasons are told in words; fifteen copies of one report have a hundred. */
	private static final int TOLD = 3;

	/** @param documents ids of those that state the thing themselves */
	public static Corroboration of(Collection<String> documents, List<Origin> origins) {
		Set<String> left = new HashSet<>(documents);
		int all = left.size();
		int least = 0;
		int most = 0;
		List<String> reasons = new ArrayList<>();
		for (Origin origin : origins) {
			List<String> members = origin.documents().stream().map(Report::id).filter(left::contains)
					.toList();
			if (!members.isEmpty()) {
				left.removeAll(members);
				least++;
				most += Math.min(members.size(), origin.independent());
				if (members.size() > 1) {
					origin.bonds().stream().map(b -> b.why()).distinct().forEach(reasons::add);
				}
			}
		}
		return new Corroboration(all, least + left.size(), most + left.size(), List.copyOf(reasons));
	}

	/** Such as "2 reports, 1 to 2 independent origins; both name the BBC". */
	public String words() {
		String count = reports + (reports == 1 ? " report, " : " reports, ");
		int more = reasons.size() - TOLD;
		return count + origins()
				+ (reasons.isEmpty() ? "" : "; " + String.join("; ", reasons.stream().limit(TOLD).toList()))
				+ (more > 0 ? "; and " + more + (more == 1 ? " more link" : " more links") + " between them" : "");
	}

	/** Such as "1 to 2 independent origins". */
	public String origins() {
		return least == most ? least + (least == 1 ? " independent origin" : " independent origins")
				: least + " to " + most + " independent origins";
	}
}
